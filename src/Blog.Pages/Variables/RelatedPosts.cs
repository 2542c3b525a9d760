using Blog.Reading.Catalogue;
using Blog.Reading.Documents;

namespace Blog.Pages.Variables;

/// <summary>Finds posts about the same things.</summary>
internal static class RelatedPosts
{
    private const int Most = 4;

    // A tag with more posts says little about each of them, and the cost would grow with the square of their number.
    private const int MostPostsOfATag = 60;

    /// <summary>Up to four posts that share tags or the series, the nearest first: a tag counts more the fewer posts
    /// have it, the series counts as much as two rare tags, and the newer post comes first on a tie. Neighbours in the
    /// series are left out, since the page links them already.</summary>
    public static IEnumerable<SitePost> Of(SitePost post, SiteCatalogue catalogue)
    {
        var scores = new Dictionary<SitePost, double>(ReferenceEqualityComparer.Instance);
        foreach (var tag in post.Tags.Select(catalogue.FindTag).OfType<SiteTag>())
        {
            foreach (var other in tag.Posts.Take(MostPostsOfATag))
                scores[other] = scores.GetValueOrDefault(other) + (1 / Math.Log2(1 + tag.Posts.Length));
        }

        var place = catalogue.PartOf(post);
        foreach (var other in place?.Series.Posts ?? [])
            scores[other] = scores.GetValueOrDefault(other) + 2;
        foreach (var part in place?.Series.Parts.Where((_, i) => Math.Abs(i - place.Value.Index) <= 1) ?? [])
            scores.Remove(part.Post ?? post);
        scores.Remove(post);
        return scores
            .OrderByDescending(s => s.Value)
            .ThenByDescending(s => s.Key.Date)
            .ThenBy(s => s.Key.Source)
            .Take(Most)
            .Select(s => s.Key);
    }
}
