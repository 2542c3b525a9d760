using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    public static ImmutableArray<SitePost> Of(SitePost post, SiteCatalogue catalogue)
    {
        var scores = new Dictionary<SitePost, double>(ReferenceEqualityComparer.Instance);
        foreach (var tag in post.Tags.Select(catalogue.FindTag).OfType<SiteTag>())
        {
            var weight = 1 / Math.Log2(1 + tag.Posts.Length);
            foreach (var other in tag.Posts.AsSpan(..Math.Min(MostPostsOfATag, tag.Posts.Length)))
                CollectionsMarshal.GetValueRefOrAddDefault(scores, other, out _) += weight;
        }

        var place = catalogue.PartOf(post);
        foreach (var other in place?.Series.Posts ?? [])
            scores[other] = scores.GetValueOrDefault(other) + 2;
        foreach (var part in place?.Series.Parts.Where((_, i) => Math.Abs(i - place.Value.Index) <= 1) ?? [])
            scores.Remove(part.Post ?? post);
        scores.Remove(post);
        return Nearest(scores);
    }

    // Sorting all would take most of the time.
    private static ImmutableArray<SitePost> Nearest(Dictionary<SitePost, double> scores)
    {
        var nearest = new List<KeyValuePair<SitePost, double>>(Most + 1);
        foreach (var score in scores)
        {
            var at = nearest.Count;
            while (at > 0 && IsNearer(score, nearest[at - 1]))
                at--;
            if (at == Most)
                continue;
            nearest.Insert(at, score);
            if (nearest.Count > Most)
                nearest.RemoveAt(Most);
        }

        return [.. nearest.Select(s => s.Key)];
    }

    private static bool IsNearer(KeyValuePair<SitePost, double> one, KeyValuePair<SitePost, double> other)
    {
        var order = other.Value.CompareTo(one.Value);
        if (order == 0)
            order = Nullable.Compare(other.Key.Date, one.Key.Date);
        return order == 0 ? one.Key.Source < other.Key.Source : order < 0;
    }
}
