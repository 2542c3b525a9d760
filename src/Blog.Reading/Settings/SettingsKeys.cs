using Blog.Data;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Fields;
using Blog.Text;

namespace Blog.Reading.Settings;

/// <summary>The keys of <c>content/site.yml</c>: both the check and the reference page use these tables.</summary>
public static class SettingsKeys
{
    /// <summary>The keys of an entry of the menu, or of an author's links.</summary>
    public static DataKeys Entry { get; } =
    [
        new("title", DataType.Text, "", "The name as it is shown."),
        new(
            "url",
            DataType.TextAs("an address"),
            "",
            "An absolute URL, or an address of the site that starts with a slash."
        ),
    ];

    /// <summary>The keys of an author.</summary>
    public static DataKeys Author { get; } =
    [
        new("name", DataType.Text, "", "The name as it is shown."),
        new("url", DataType.TextAs("an absolute URL"), "none", "The author's page."),
        new("email", DataType.TextAs("an address"), "none", "For readers' mail; it goes into feeds."),
        new("bio", DataType.Text, "none", "One or two sentences."),
        new("links", DataType.Maps("a list of entries", Entry), "none", "Other places where the author is found."),
    ];

    /// <summary>The keys of <c>social_image</c>.</summary>
    public static DataKeys SocialImage { get; } =
    [
        new("src", DataType.TextAs("a path"), "", "The file."),
        new("alt", DataType.Text, "the site's title", "What the picture shows."),
    ];

    /// <summary>The keys of <c>permalinks</c>.</summary>
    public static DataKeys Permalinks { get; } =
    [
        new("posts", DataType.TextAs("a pattern"), "/posts/{slug}/", "For posts. The placeholders are listed below."),
        new("reviews", DataType.TextAs("a pattern"), "/reviews/{slug}/", "For reviews."),
        new(
            "pages",
            DataType.TextAs("a pattern"),
            "/{folder}{slug}/",
            "For pages; {folder} is the page's folder with a slash after it."
        ),
    ];

    /// <summary>The keys of <c>feeds</c>.</summary>
    public static DataKeys Feeds { get; } =
    [
        new("items", DataType.WholeNumber(1, 1000), "20", "How many of the newest posts a feed has, at most."),
        new(
            "content",
            DataType.OneOf("full", "summary"),
            "full",
            "Whether items carry the whole post or only its summary."
        ),
        new(
            "formats",
            DataType.TextsAs("a list of rss, atom and json", FeedFormat.All.Select(f => f.Name)),
            "all three",
            "The formats of each feed; the first is offered first. An empty list: the site has no feeds."
        ),
        new(
            "lists",
            DataType.TextsAs("a list of site, posts, reviews, series and tags", FeedList.All.Select(l => l.Name)),
            "all five",
            "Which lists have feeds: the whole site, its posts, its reviews, each series, each tag."
        ),
    ];

    /// <summary>The keys of <c>math</c>.</summary>
    public static DataKeys Formulas { get; } =
    [
        new(
            "macros",
            DataType.MapOfTexts,
            "none",
            "Commands that all formulas know, by name, and the TeX they stand for: R: '\\mathbb{R}'. #1 to #9 are "
                + "arguments."
        ),
    ];

    /// <summary>The keys of <c>quality</c> in <c>images</c>.</summary>
    public static DataKeys ImageQuality { get; } =
    [
        new("avif", DataType.WholeNumber(1, 100), "55", "The quality of AVIF."),
        new("webp", DataType.WholeNumber(1, 100), "78", "The quality of WebP."),
        new("jpeg", DataType.WholeNumber(1, 100), "80", "The quality of JPEG."),
    ];

    /// <summary>The keys of <c>images</c>.</summary>
    public static DataKeys Images { get; } =
    [
        new(
            "formats",
            DataType.TextsAs("a list of avif and webp", ImageSettings.AllFormats),
            "both",
            "The formats that a page has beside that of the picture, best first. An empty list: sizes alone."
        ),
        new(
            "widths",
            DataType.TextsAs("a list of whole numbers"),
            "the theme's",
            "The widths in pixels that pictures in texts are made in. A picture is never enlarged."
        ),
        new(
            "quality",
            DataType.Map(ImageQuality),
            "see there",
            "How much of a photo is kept, from 1 to 100. Each format has a scale of its own."
        ),
        new(
            "budget",
            DataType.WholeNumber(1, 100_000),
            "300",
            "How large a picture may be as a page shows it, in kilobytes. A larger one is a warning."
        ),
    ];

    /// <summary>The keys of the file.</summary>
    public static DataKeys All { get; } =
    [
        new("title", DataType.Text, "", "The site's title."),
        new(
            "base_url",
            DataType.Url,
            "",
            "Where the site is published, with the path of a project page: https://name.github.io/blog/."
        ),
        new("description", DataType.Text, "empty", "One sentence about the site, for search engines and feeds."),
        new("language", DataType.TextAs("a BCP 47 tag"), "en", "The language of the site and of the theme's words."),
        new(
            "time_zone",
            DataType.TextAs("a name of the IANA database"),
            "UTC",
            "The zone in which dates are read and shown: Europe/London."
        ),
        new(
            "authors",
            DataType.Maps("a list of authors", Author),
            "",
            "Who writes here; the first is the site's author. Posts name authors by name."
        ),
        new("theme", DataType.TextAs("a name"), "paper", "The theme: a folder below themes/."),
        new(
            "theme_settings",
            DataType.AnyMap,
            "the theme's own defaults",
            "Settings that the theme declares in its theme.yml."
        ),
        new("permalinks", DataType.Map(Permalinks), "see there", "How the addresses of documents are made."),
        new("menu", DataType.Maps("a list of entries", Entry), "empty", "The menu, in order."),
        new("page_size", DataType.WholeNumber(1, 1000), "10", "How many posts one page of a list shows."),
        new(
            "smart_punctuation",
            DataType.Flag,
            "true",
            "Turns straight quotes, runs of hyphens and three dots into typographic ones; "
                + "quotes are those of the document's language."
        ),
        new(
            "math",
            new DataType("true, false or a map", new EitherForm([new FlagForm(), new MapForm(Formulas)])),
            "true",
            "Shows TeX between dollars as formulas. The map has commands of the site's own."
        ),
        new(
            "images",
            new DataType("true, false or a map", new EitherForm([new FlagForm(), new MapForm(Images)])),
            "true",
            "Makes smaller pictures in newer formats of those that pages show. The map says which."
        ),
        new(
            "link_cards",
            DataType.Flag,
            "true",
            "Makes a card of an address that is alone in its paragraph. Without it, cards are written as ::: card URL."
        ),
        new(
            "review_links",
            DataType.Flag,
            "true",
            "Makes /reviews/links/, the page of all links to other sites in reviews, and the one of their sources."
        ),
        new(
            "social_cards",
            DataType.Flag,
            "true",
            "Makes a picture of every page for link previews (og:image): the author's, cropped, or a card with the "
                + "title. false turns them off; `social_card: false` in front matter does so for one document."
        ),
        new(
            "social_image",
            new DataType(
                "a path, or a map with src and alt",
                new EitherForm([new TextForm(), new MapForm(SocialImage)])
            ),
            "a card with the site's title",
            "The picture of the site for link previews of its home page and lists, from content/: `/images/site.jpg`."
        ),
        new("feeds", DataType.Map(Feeds), "see there", "What feeds contain, and which there are."),
        new(
            "crossposts",
            DataType.Map(CrossPostKeys.All),
            "see there",
            "Other sites that copies of posts go to, and how links to the copies are treated."
        ),
        new(
            "newsletter",
            DataType.Map(NewsletterKeys.All),
            "none",
            "Makes a mail of each review, and of posts that ask for it."
        ),
        new(
            "comments",
            DataType.Map(CommentKeys.All),
            "none",
            "Comments below posts and reviews: giscus, utterances, or replies on Mastodon or Bluesky. They are loaded "
                + "when a reader asks for them."
        ),
        new(
            "analytics",
            DataType.Map(AnalyticsKeys.All),
            "none",
            "Counts visits with Plausible, GoatCounter, Umami, Matomo or Google; on the published site only."
        ),
        new(
            "defaults",
            new DataType("a map of folders", new NamedForm(FrontMatterKeys.Form)),
            "none",
            "Front matter that the documents of a folder below content/ have when they do not say otherwise."
        ),
        new(
            "publish",
            DataType.TextsAs("a list of paths below content/"),
            "none",
            "Files to publish that would be left out: files/patch.orig, or all below a folder, files/old/. 'blog list "
                + "files' says what is left out."
        ),
        new(
            "links",
            DataType.Map(ReferenceKind.Keys),
            "see there",
            "Whether a reference that leads nowhere is an error, a warning or neither, by the kind of reference."
        ),
        new(
            "silence",
            DataType.TextsAs("a list of ids", Silenceable),
            "none",
            "Warnings and notices that are not reported, by id. Errors cannot be silenced."
        ),
    ];

    private static IEnumerable<string> Silenceable =>
        DiagnosticCatalogue.All.Where(r => r.Severity != DiagnosticSeverity.Error).Select(r => r.Id);
}
