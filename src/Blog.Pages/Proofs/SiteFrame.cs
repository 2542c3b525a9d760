using System.Collections.Immutable;
using Blog.Images.SocialCards;
using Blog.Pages.Variables;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Proofs;

/// <summary>All that a site is made from, in two parts: the frame, and the sources.</summary>
/// <param name="Frame">The fingerprint of everything but the sources.</param>
/// <param name="Sources">The fingerprints of the sources: texts, front matter, tags.</param>
/// <param name="Found">Finds what is looked for in many sources.</param>
internal sealed record SiteFrame(
    Fingerprint Frame,
    ImmutableDictionary<ReadKey, Fingerprint> Sources,
    FoundSources Found
)
{
    /// <summary>The frame of a site that has just been mapped. A text that the map itself has read is part of the
    /// frame, and so is all front matter that decides where a document is and in which lists.</summary>
    /// <param name="request">What the site is made from.</param>
    /// <param name="catalogue">Its documents.</param>
    /// <param name="contentOf">The fingerprint of a file's bytes, or of something that changes with them.</param>
    public static SiteFrame Of(BuildRequest request, SiteCatalogue catalogue, Func<ContentPath, Fingerprint> contentOf)
    {
        var frame = new FingerprintBuilder()
            .Add(request.BaseUrl?.Home)
            .Add(request.IncludeDrafts)
            .Add(request.IncludeFuture)
            .Add(request.IncludeExpired)
            .Add(catalogue.Settings.SocialCards ? SocialCard.Missing ?? SocialCard.Version : null)
            .AddAll([.. request.Faulty.Select(p => p.Value).Order(StringComparer.Ordinal)]);
        var sources = ImmutableDictionary.CreateBuilder<ReadKey, Fingerprint>();
        var allMatter = new FingerprintBuilder();
        foreach (var path in request.Content.Files)
        {
            // Only the documents that show a drawing depend on it, also on whether it is there.
            if (DrawingFiles.Has(path))
            {
                sources[SourceKey.Drawing(path)] = contentOf(path);
                continue;
            }

            frame.Add(path.Value);
            if (catalogue.Find(path) is not { } document)
            {
                frame.Add(contentOf(path));
                continue;
            }

            var parsed = document.Parsed;
            frame
                .Add(parsed.IsReadUnrecorded ? parsed.WholeFingerprint : parsed.StructureFingerprint)
                .Add((long)document.State)
                .Add(document.IsListed)
                .Add(document.Post.HeldBackBy);
            var matter = Fingerprint.Of(parsed.HeadFingerprint, Fingerprint.Of(document.Post.Title));
            sources[SourceKey.Text(path)] = parsed.WholeFingerprint;
            sources[SourceKey.Matter(path)] = matter;
            allMatter.Add(matter);
        }

        frame.Add(request.Content.Files.Count(p => !DrawingFiles.Has(p)));
        sources[SourceKey.AllMatter] = allMatter.ToFingerprint();
        AddTags(sources, catalogue);
        return new SiteFrame(frame.ToFingerprint(), sources.ToImmutable(), new FoundSources(catalogue));
    }

    private static void AddTags(ImmutableDictionary<ReadKey, Fingerprint>.Builder sources, SiteCatalogue catalogue)
    {
        var all = new FingerprintBuilder();
        foreach (var tag in catalogue.Tags)
        {
            var name = Fingerprint.Of(tag.Name.Value);
            var posts = new FingerprintBuilder().AddAll([.. tag.Posts.Select(p => p.Source.Value)]).ToFingerprint();
            sources[SourceKey.TagName(tag.Slug)] = name;
            sources[SourceKey.TagPosts(tag.Slug)] = posts;
            all.Add(tag.Slug.Value).Add(name).Add(posts);
        }

        sources[SourceKey.Tags] = all.ToFingerprint();
    }
}
