using Blog.Model;
using Blog.Pages.Slots;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>The members of <c>site</c>.</summary>
internal static class SiteVariables
{
    private static readonly ContentPath[] Icons =
    [
        new("content/favicon.svg"),
        new("content/favicon.png"),
        new("content/favicon.ico"),
    ];

    /// <summary>The address of the web app manifest.</summary>
    public static readonly Permalink Manifest = new("/site.webmanifest");

    /// <summary>The address of the list of all feeds.</summary>
    public static readonly Permalink Opml = new("/feeds.opml");

    public static ThemeType<SiteView> Type { get; } =
        new(
            "site",
            "The site as a whole; every template sees it as `site`.",
            [
                new("title", "text", "The title.", "Applied Notes", s => s.Settings.Title),
                new(
                    "description",
                    "text",
                    "One sentence about the site; empty when there is none.",
                    "Notes on software.",
                    s => s.Settings.Description
                ),
                new("language", "text", "The language (BCP 47).", "en", s => s.Settings.Language),
                new(
                    "direction",
                    "text",
                    "Which way its language is written: ltr or rtl.",
                    "ltr",
                    s => TextDirection.Of(s.Settings.Language)
                ),
                new(
                    "base_url",
                    "text",
                    "Where the site is published.",
                    "https://example.org/blog/",
                    s => s.BaseUrl.Home
                ),
                new(
                    "base_path",
                    "text",
                    "The path of the base URL without a trailing slash.",
                    "/blog",
                    s => s.BaseUrl.BasePath
                ),
                new(
                    "url",
                    "text",
                    "The home page's address inside the site.",
                    "/blog/",
                    s => s.BaseUrl.Relative(Permalink.Home)
                ),
                new("authors", "list of authors", "Who writes here.", "[author]", s => s.Lists.Authors),
                new("author", "author", "The site's first author.", "author", s => s.Author(s.Settings.Author)),
                new("menu", "list of links", "The menu.", "[link]", s => s.Lists.Menu),
                new(
                    "posts",
                    "list of posts",
                    "All posts, newest first; reviews are not among them.",
                    "[post]",
                    s => s.Lists.Posts
                ),
                new("reviews", "list of posts", "All reviews, newest first.", "[post]", s => s.Lists.Reviews),
                new("tags", "list of tags", "All tags, by name.", "[tag]", s => s.Lists.Tags),
                new(
                    "series",
                    "list of series",
                    "All series, the one with the newest part first.",
                    "[series]",
                    s => s.Lists.Series
                ),
                new(
                    "feeds",
                    "list of feeds",
                    "The feeds of the whole site, or else those of its posts; empty when the settings leave out both.",
                    "[feed]",
                    s => s.Lists.Feeds
                ),
                new(
                    "opml_url",
                    "text or null",
                    "The list of all feeds (OPML); null when the site has no feeds.",
                    "/blog/feeds.opml",
                    s => s.Settings.Feeds.HasAny ? s.BaseUrl.Relative(Opml) : null
                ),
                new(
                    "manifest_url",
                    "text",
                    "The web app manifest.",
                    "/blog/site.webmanifest",
                    s => s.BaseUrl.Relative(Manifest)
                ),
                new(
                    "icon_url",
                    "text or null",
                    "The icon: content/favicon.svg, .png or .ico; null when there is none.",
                    "/blog/favicon.svg",
                    Icon
                ),
                new(
                    "analytics",
                    "analytics or null",
                    "What counts visits; null for nothing.",
                    "null",
                    s =>
                        s.Settings.Analytics is { } analytics
                            ? AnalyticsVariables.Type.Wrap(new AnalyticsView(analytics, s.BaseUrl.Host), "analytics")
                            : null
                ),
                new("generator", "text", "The name of the program that made the site.", "Blog", _ => "Blog"),
                new(
                    "updated",
                    "date or null",
                    "When anything was last published or updated.",
                    "2020-12-31T00:00:00+00:00",
                    s => s.Lists.Updated
                ),
            ]
        );

    /// <summary>The file of the site's icon; null for none.</summary>
    public static SiteAsset? IconOf(SiteView site) =>
        Icons.Select(site.Catalogue.FindAsset).FirstOrDefault(a => a is not null);

    private static string? Icon(SiteView site) =>
        IconOf(site) is { } icon ? site.BaseUrl.Relative(icon.Permalink) : null;
}
