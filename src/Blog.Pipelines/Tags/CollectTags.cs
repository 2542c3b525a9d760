using System.Collections.Immutable;
using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Parsing;
using Blog.Text;

namespace Blog.Pipelines.Tags;

/// <summary>Collects the tags of published posts. Spellings that share a slug are one tag, and are told about.</summary>
internal sealed class CollectTags : IModule<Seed, SiteTag>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SiteTag>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var uses = context.Finished(PipelineKeys.Posts).Select(d => d.Value)
            .Where(p => p.IsListed)
            .SelectMany(post => post.Post.Tags.Select(tag => (Tag: tag, Post: post)))
            .GroupBy(use => SlugMaker.OfTag(use.Tag));
        return
        [
            .. uses.Select(group => Collect(group.Key, [.. group], context))
                .OrderBy(tag => tag.Name.Value, StringComparer.OrdinalIgnoreCase)
                .ThenBy(tag => tag.Slug.Value, StringComparer.Ordinal)
                .Select(tag => new Document<SiteTag>(null, tag, FingerprintOf(tag))),
        ];
    }

    private static SiteTag Collect(Slug slug, ImmutableArray<(TagName Tag, SitePost Post)> uses, ModuleContext context)
    {
        var spellings = uses.GroupBy(u => u.Tag.Value, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        foreach (var other in spellings.Skip(1).SelectMany(g => g))
        {
            context.Report(DiagnosticCatalogue.TagSpeltTwoWays.At(other.Post.Parsed.Place("tags"), other.Tag, spellings[0].Key)
                .WithNote($"spelt '{spellings[0].Key}' here", spellings[0].MinBy(u => u.Post.Source).Post.Parsed.Place("tags")));
        }

        return new SiteTag(new TagName(spellings[0].Key), slug, uses.Select(u => u.Post).ToImmutableArray().Sort(PostOrder.NewestFirst));
    }

    private static Fingerprint FingerprintOf(SiteTag tag) => new FingerprintBuilder()
        .Add(tag.Name.Value).Add(tag.Slug.Value).AddAll([.. tag.Posts.Select(p => p.Fingerprint.ToString())]).ToFingerprint();
}
