using Blog.Reading.Catalogue;
using Blog.Reading.Documents;

namespace Blog.Pages.Variables;

/// <summary>Finds tags that often share posts with a tag.</summary>
internal static class RelatedTags
{
    private const int Most = 6;

    // The tags of a post with more say little about each other, and the cost would grow with the square of their
    // number.
    private const int MostTagsOfAPost = 100;

    /// <summary>Up to six tags that share posts with it, the most frequent first, by slug on a tie.</summary>
    public static IReadOnlyList<SiteTag> Of(SiteTag tag, SiteCatalogue catalogue) =>
        [
            .. tag
                .Posts.SelectMany(p => p.Tags.Take(MostTagsOfAPost).Select(catalogue.FindTag))
                .OfType<SiteTag>()
                .Where(other => other.Slug != tag.Slug)
                .GroupBy(other => other.Slug)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key.Value, StringComparer.Ordinal)
                .Take(Most)
                .Select(g => g.First()),
        ];
}
