using System.Collections.Immutable;
using Blog.Engine;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Addresses;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Tags;

/// <summary>Collects the tags of published posts. Spellings that share a slug are one tag and are reported.</summary>
internal sealed class CollectTags(Pipeline<SitePost> posts) : IModule<Seed, SiteTag>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SiteTag>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var all = context.Documents(posts);
        return context.Once([all], recording => Tags(all, recording));
    }

    private static ImmutableArray<Document<SiteTag>> Tags(
        ImmutableArray<Document<SitePost>> posts,
        ModuleContext context
    ) =>
        [
            .. UsesOf(posts)
                .Select(tag => Collect(tag, context))
                .OrderBy(tag => tag.Name.Value, StringComparer.OrdinalIgnoreCase)
                .ThenBy(tag => tag.Slug.Value, StringComparer.Ordinal)
                .Select(tag => new Document<SiteTag>(null, tag, FingerprintOf(tag))),
        ];

    // The slug of a spelling is made once, however many posts use it.
    private static Dictionary<Slug, TagUses>.ValueCollection UsesOf(ImmutableArray<Document<SitePost>> posts)
    {
        var bySlug = new Dictionary<Slug, TagUses>();
        var bySpelling = new Dictionary<TagName, TagUses>();
        foreach (
            var post in RunSort.Sort([.. posts.Select(d => d.Value).Where(p => p.IsInLists)], PostOrder.NewestFirst)
        )
        {
            foreach (var tag in post.Tags)
            {
                if (!bySpelling.TryGetValue(tag, out var uses))
                {
                    var slug = SlugMaker.OfTag(tag);
                    bySpelling[tag] = uses = bySlug.GetValueOrDefault(slug) ?? new TagUses(slug);
                    bySlug[slug] = uses;
                }

                uses.Uses.Add((tag, post));
            }
        }

        return bySlug.Values;
    }

    private static SiteTag Collect(TagUses tag, ModuleContext context) =>
        new(
            tag.Uses.TrueForAll(u => u.Tag == tag.Uses[0].Tag) ? tag.Uses[0].Tag : Spelling(tag, context),
            tag.Slug,
            [.. tag.Uses.Select(u => u.Post)]
        );

    // The spelling that most posts use; the others are reported.
    private static TagName Spelling(TagUses tag, ModuleContext context)
    {
        var spellings = tag
            .Uses.GroupBy(u => u.Tag.Value, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var other in spellings.Skip(1).SelectMany(g => g))
        {
            context.Report(
                DiagnosticCatalogue
                    .TagSpeltTwoWays.At(other.Post.Parsed.Place("tags"), other.Tag, spellings[0].Key)
                    .WithNote(
                        $"spelt '{spellings[0].Key}' here",
                        spellings[0].MinBy(u => u.Post.Source).Post.Parsed.Place("tags")
                    )
            );
        }

        return new TagName(spellings[0].Key);
    }

    private static Fingerprint FingerprintOf(SiteTag tag) =>
        new FingerprintBuilder()
            .Add(tag.Name.Value)
            .Add(tag.Slug.Value)
            .Add(PostOrder.FingerprintOf(tag.Posts))
            .ToFingerprint();
}

/// <summary>The uses of one tag, in all its spellings.</summary>
/// <param name="Slug">The slug that the spellings share.</param>
internal sealed record TagUses(Slug Slug)
{
    /// <summary>Each use: how it is spelt, and the post, newest first.</summary>
    public List<(TagName Tag, SitePost Post)> Uses { get; } = [];
}
