using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Variables;

/// <summary>What is looked for in much of the content while outputs are made. It is found again to prove that an output
/// is up to date, rather than noted by all that it depends on: one more tag changes few lists of related
/// posts.</summary>
internal static class FoundSources
{
    /// <summary>The posts about the same as a post, noted as one source.</summary>
    public static IReadOnlyList<SitePost> Related(SitePost post, SiteCatalogue catalogue, SourceReads reads) =>
        reads.NoteFound(SourceKey.Related(post.Source), () => RelatedTo(post, catalogue), FingerprintOf);

    /// <summary>The fingerprint of what is found now.</summary>
    /// <exception cref="ArgumentException">Nothing of this kind is looked for.</exception>
    public static Fingerprint Find(ReadKey source, SiteCatalogue catalogue) =>
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

    /// <summary>The fingerprint of tags in their order.</summary>
    public static Fingerprint FingerprintOf(IReadOnlyList<SiteTag> tags) =>
        new FingerprintBuilder().AddAll([.. tags.Select(t => t.Slug.Value)]).ToFingerprint();

    private static IReadOnlyList<SitePost> RelatedTo(SitePost post, SiteCatalogue catalogue) =>
        [.. RelatedPosts.Of(post, catalogue)];

    private static Fingerprint FingerprintOf(IReadOnlyList<SitePost> posts) =>
        new FingerprintBuilder().AddAll([.. posts.Select(p => p.Source.Value)]).ToFingerprint();
}
