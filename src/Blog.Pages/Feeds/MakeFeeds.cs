using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Rendering;
using Blog.Pages.Variables;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Feeds;

/// <summary>Makes every feed in all formats, and the list of all feeds.</summary>
internal static class MakeFeeds
{
    /// <summary>The feeds, then the list of them.</summary>
    public static IEnumerable<Output> Of(PageRenderer renderer)
    {
        var site = renderer.Site;
        if (!site.Settings.Feeds.HasAny)
            return [];
        ImmutableArray<Feed> feeds = [.. SiteFeeds.Of(site)];
        var items = new FeedItems(site, feeds);
        var icon = SiteVariables.IconOf(site) is { } asset ? site.BaseUrl.Absolute(asset.Permalink) : null;
        return [.. feeds.SelectMany(feed => Make(feed, site, items, icon)), Opml(feeds, site)];
    }

    private static IEnumerable<Output> Make(Feed feed, SiteView site, FeedItems items, string? icon)
    {
        var fingerprint = FingerprintOf(feed, site.Settings, icon);
        return site
            .Settings.Feeds.Of(feed.List, feed.Title, feed.Folder)
            .Select(link => new Output
            {
                Path = new SitePath(link.Permalink.Value[1..]),
                ContentType = ContentTypes.Of(System.IO.Path.GetExtension(link.Permalink.Value)),
                Fingerprint = fingerprint,
                ClaimedBy = [],
                Make = reads =>
                {
                    // Its title and its list of posts were made with the map.
                    if (feed.Tag is { } tag)
                        (_, _) = (site.NameOf(tag), site.PostsOf(tag));
                    var writing = new FeedWriting(
                        site.Settings,
                        feed,
                        link,
                        [.. feed.Posts.Select(p => items.Entry(p, feed, link.Format, reads))],
                        icon
                    );
                    return new OutputContent(FeedWriters.Write(writing), []);
                },
            });
    }

    private static Output Opml(ImmutableArray<Feed> feeds, SiteView site)
    {
        var fingerprint = new FingerprintBuilder()
            .Add(site.Settings.Title)
            .Add(site.BaseUrl.Home)
            .Add(site.Settings.Feeds.Formats[0].FileName)
            .AddAll([.. feeds.Select(f => $"{f.Title}\n{f.Folder}\n{f.Page}")])
            .ToFingerprint();
        return new Output
        {
            Path = new SitePath(SiteVariables.Opml.Value[1..]),
            ContentType = ContentTypes.Opml,
            Fingerprint = fingerprint,
            ClaimedBy = [],
            Make = _ =>
            {
                site.SourceReads.Note(SourceKey.Tags);
                return new OutputContent(OpmlFormat.Write(feeds, site.Settings), []);
            },
        };
    }

    // The formats read these settings directly. Only templates record what they read.
    private static Fingerprint FingerprintOf(Feed feed, SiteSettings settings, string? icon) =>
        new FingerprintBuilder()
            .Add(feed.Title)
            .Add(feed.Description)
            .Add(feed.Folder.Value)
            .Add(feed.Page.Value)
            .Add(settings.BaseUrl.Home)
            .Add(settings.Language)
            .Add(settings.Feeds.FullContent)
            .Add(icon)
            .AddAll([.. settings.Authors.Select(a => $"{a.Name}\n{a.Url}\n{a.Email}")])
            .Add(PostOrder.FingerprintOf(feed.Posts))
            .ToFingerprint();
}
