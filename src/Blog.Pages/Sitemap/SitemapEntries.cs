using Blog.Model;
using Blog.Pages.PageKinds;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;

namespace Blog.Pages.Sitemap;

/// <summary>Lists the pages that search engines should know.</summary>
internal static class SitemapEntries
{
    /// <summary>Documents and the first pages of lists. What was first published elsewhere is left out unless the
    /// settings include it.</summary>
    public static IEnumerable<SitemapEntry> Of(SiteCatalogue catalogue)
    {
        var newest = Newest(catalogue.Dated);
        yield return new SitemapEntry(Permalink.Home, newest);
        foreach (
            var post in catalogue.Listed.Where(p => p.State == PublishingState.Published && IsWanted(p.Post, catalogue))
        )
            yield return new SitemapEntry(post.Permalink, ChangeOf(post));
        yield return new SitemapEntry(ArchiveView.Whole, newest);
        yield return new SitemapEntry(new Permalink("/tags/"), Newest(catalogue.Posts));
        foreach (var tag in catalogue.Tags)
            yield return new SitemapEntry(tag.Permalink, Newest(tag.Posts));
        yield return new SitemapEntry(new Permalink("/series/"), Newest(catalogue.Series.SelectMany(s => s.Posts)));
        foreach (var series in catalogue.Series)
            yield return new SitemapEntry(series.Permalink, Newest(series.Posts));
        if (!catalogue.Reviews.IsEmpty)
            yield return new SitemapEntry(ReviewAddresses.Reviews, Newest(catalogue.Reviews));
        if (catalogue.HasReviewLinks)
        {
            yield return new SitemapEntry(ReviewAddresses.Links, Newest(catalogue.Reviews));
            yield return new SitemapEntry(ReviewAddresses.LinksBySource, Newest(catalogue.Reviews));
        }
    }

    private static bool IsWanted(Post post, SiteCatalogue catalogue) =>
        post.Reach == Reach.Everywhere
        && (catalogue.Settings.CrossPosts.SitemapHasElsewhere || catalogue.Elsewhere(post) is null);

    private static DateTimeOffset? ChangeOf(SitePost post) => post.Updated ?? post.Date;

    // A loop and not a query, since it runs over every post of every tag after every edit.
    private static DateTimeOffset? Newest(IEnumerable<SitePost> posts)
    {
        DateTimeOffset? newest = null;
        foreach (var post in posts)
        {
            if (ChangeOf(post) is { } change && (newest is null || change > newest))
                newest = change;
        }

        return newest;
    }
}

/// <summary>A page of the sitemap.</summary>
/// <param name="Permalink">Its address.</param>
/// <param name="LastModified">When it last changed; null when that is not known.</param>
internal readonly record struct SitemapEntry(Permalink Permalink, DateTimeOffset? LastModified);
