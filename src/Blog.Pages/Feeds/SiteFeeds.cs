using System.Collections.Immutable;
using Blog.Model;
using Blog.Pages.PageKinds;
using Blog.Pages.Rendering;
using Blog.Pages.Variables;
using Blog.Reading.Documents;

namespace Blog.Pages.Feeds;

/// <summary>Lists the feeds of a site.</summary>
internal static class SiteFeeds
{
    /// <summary>The site's feed first, then those of posts, reviews, each series and each tag, as far as the settings
    /// want them.</summary>
    public static IEnumerable<Feed> Of(SiteView site) =>
        All(site).Where(f => site.Settings.Feeds.Lists.Contains(f.List));

    private static IEnumerable<Feed> All(SiteView site)
    {
        var (title, catalogue) = (site.Settings.Title, site.Catalogue);
        yield return Make(site, FeedList.Site, title, site.Settings.Description, Permalink.Home, catalogue.Dated);
        // No page lists the posts alone; the archive is the nearest.
        yield return Make(
            site,
            FeedList.Posts,
            $"{title}: {Crumbs.Word(site, "posts")}",
            "",
            FeedList.FolderOfPosts,
            catalogue.Posts
        ) with
        {
            Page = ArchiveView.Whole,
        };
        if (!catalogue.Reviews.IsEmpty)
            yield return Make(
                site,
                FeedList.Reviews,
                $"{title}: {Crumbs.Word(site, "reviews")}",
                "",
                ReviewAddresses.Reviews,
                catalogue.Reviews
            );
        foreach (var series in catalogue.Series)
        {
            var posts = series.Posts.ToImmutableArray().Sort(PostOrder.NewestFirst);
            yield return Make(
                site,
                FeedList.Series,
                $"{title}: {series.Series.Title}",
                series.Series.Description ?? "",
                series.Permalink,
                posts
            );
        }

        foreach (var tag in catalogue.Tags)
            yield return Make(site, FeedList.Tags, $"{title}: {tag.Name}", "", tag.Permalink, tag.Posts) with
            {
                Tag = tag,
            };
    }

    // Ids and items need dates: a draft without a date is in no feed, even when a build includes drafts.
    private static Feed Make(
        SiteView site,
        FeedList list,
        string title,
        string description,
        Permalink folder,
        ImmutableArray<SitePost> posts
    ) =>
        new(
            list,
            title,
            description.Length > 0 ? description : title,
            folder,
            folder,
            [.. posts.Where(p => p.Date is not null && IsWanted(p.Post, site)).Take(site.Settings.Feeds.Items)]
        );

    private static bool IsWanted(Model.Post post, SiteView site) =>
        site.Settings.CrossPosts.FeedsHaveElsewhere || site.Catalogue.Elsewhere(post) is null;
}
