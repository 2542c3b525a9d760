using Blog.Model;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>The members of a feed.</summary>
internal static class FeedVariables
{
    public static ThemeType<FeedView> Type { get; } =
        new(
            "feed",
            "The address of a feed.",
            [
                new("title", "text", "The feed's title.", "Applied Notes", f => f.Feed.Title),
                new(
                    "url",
                    "text",
                    "The address inside the site.",
                    "/blog/feed.xml",
                    f => f.Site.BaseUrl.Relative(f.Feed.Permalink)
                ),
                new(
                    "absolute_url",
                    "text",
                    "The whole address.",
                    "https://example.org/blog/feed.xml",
                    f => f.Site.BaseUrl.Absolute(f.Feed.Permalink)
                ),
                new("type", "text", "The media type.", "application/rss+xml", f => f.Feed.Format.MediaType),
                new("format", "text", $"{FeedFormat.Names}.", "rss", f => f.Feed.Format.Name),
            ]
        );
}

/// <summary>What templates see of a feed.</summary>
/// <param name="Site">The site.</param>
/// <param name="Feed">The feed.</param>
internal sealed record FeedView(SiteView Site, FeedLink Feed);
