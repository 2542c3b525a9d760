using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Variables;

/// <summary>What is looked for in much of the content while outputs are made. It is found again to prove that an
/// output is up to date, rather than noted by all that it depends on: one more tag changes few lists of related
/// posts.</summary>
/// <param name="catalogue">The content now.</param>
internal sealed class FoundSources(SiteCatalogue catalogue)
{
    /// <summary>The posts about the same as a post, noted as one source.</summary>
    public static IReadOnlyList<SitePost> Related(SitePost post, SiteCatalogue catalogue, SourceReads reads) =>
        reads.NoteFound(SourceKey.Related(post.Source), () => RelatedTo(post, catalogue), FingerprintOf);

    /// <summary>The tags that often share posts with a tag, noted as one source.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="related">The tags, found when they are first wanted.</param>
    /// <param name="reads">Notes it.</param>
    public static IReadOnlyList<SiteTag> Related(
        SiteTag tag,
        Lazy<IReadOnlyList<SiteTag>> related,
        SourceReads reads
    ) => reads.NoteFound(SourceKey.RelatedTags(tag.Slug), () => related.Value, FingerprintOf);

    /// <summary>Whether something else may be found than before.</summary>
    /// <param name="source">What is looked for.</param>
    /// <param name="changed">The sources that changed.</param>
    public bool MayChange(ReadKey source, IReadOnlySet<ReadKey> changed) =>
        source.Identity switch
        {
            // The tags of the post itself are front matter that its page has read.
            SourceKey.RelatedKind => catalogue.Find(new ContentPath(source.Member)) is not { } post
                || changed.Contains(SourceKey.Matter(post.Source))
                || post.Tags.Select(catalogue.FindTag).Any(t => t is null || HasChanged(t, changed)),
            SourceKey.RelatedTagsKind => changed.Contains(SourceKey.Tags),
            _ => true,
        };

    /// <summary>The fingerprint of what is found now.</summary>
    /// <exception cref="ArgumentException">Nothing of this kind is looked for.</exception>
    public Fingerprint Find(ReadKey source) =>
        source.Identity switch
        {
            SourceKey.RelatedKind => catalogue.Find(new ContentPath(source.Member)) is { } post
                ? FingerprintOf(RelatedTo(post, catalogue))
                : default,
            SourceKey.RelatedTagsKind => catalogue.FindTag(new Slug(source.Member)) is { } tag
                ? FingerprintOf(RelatedTags.Of(tag, catalogue))
                : default,
            _ => throw new ArgumentException($"'{source.Identity}' is not looked for.", nameof(source)),
        };

    private static bool HasChanged(SiteTag tag, IReadOnlySet<ReadKey> changed) =>
        changed.Contains(SourceKey.TagPosts(tag.Slug));

    private static IReadOnlyList<SitePost> RelatedTo(SitePost post, SiteCatalogue catalogue) =>
        [.. RelatedPosts.Of(post, catalogue)];

    private static Fingerprint FingerprintOf(IReadOnlyList<SitePost> posts) =>
        new FingerprintBuilder().AddAll([.. posts.Select(p => p.Source.Value)]).ToFingerprint();

    private static Fingerprint FingerprintOf(IReadOnlyList<SiteTag> tags) =>
        new FingerprintBuilder().AddAll([.. tags.Select(t => t.Slug.Value)]).ToFingerprint();
}
