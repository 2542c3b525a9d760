using Blog.Data;
using Blog.Model;
using Blog.Model.CrossPosts;

namespace Blog.Reading.Parsing.Fields;

/// <summary>The keys of front matter. Both the check and the reference page use these tables.</summary>
public static class FrontMatterKeys
{
    /// <summary>The keys of a post, a review or a page.</summary>
    public static DataKeys All => Named;

    /// <summary>A map of front matter.</summary>
    public static MapForm Form => new(All) { IsOpen = true, BlankIsLeftOut = true };

    /// <summary>The keys of <c>series</c>.</summary>
    public static DataKeys Series { get; } =
    [
        new("name", DataType.Text, "", "The series, by its key in series.yml or by its title."),
        new(
            "part",
            new DataType("a whole number", new WholeNumberForm(1, PartNumber.Most)),
            "counted by date",
            "Which part it is, from 1."
        )
        {
            StandIns = ["order", "index", "number", "position"],
        },
    ];

    /// <summary>The keys of <c>image</c>.</summary>
    public static DataKeys Image { get; } =
    [
        new("src", DataType.TextAs("a path or an absolute URL"), "no picture", "The picture.")
        {
            Aliases = ["url", "path"],
            StandIns = ["image", "feature", "filename"],
        },
        new("alt", DataType.Text, "empty", "What the picture shows."),
    ];

    /// <summary>The keys of a map in <c>authors</c>: other keys in it are ignored.</summary>
    public static DataKeys Author { get; } =
    [new("name", DataType.TextAs("a name"), "", "The author, by the name in site.yml.") { Aliases = ["title"] }];

    /// <summary>The keys of an entry of <c>crossposts</c>.</summary>
    public static DataKeys CrossPost { get; } =
    [
        new(
            "to",
            DataType.TextSuch("the name of a target", CrossPostTargets.BuiltIn.Select(t => t.Key.Value)),
            "from the URL",
            "The other site: medium, towards-data-science (or tds), dev, hashnode, or a target of "
                + "site.yml. A URL at another host needs none."
        ),
        new("url", DataType.Url, "not yet published there", "The copy's address, in any form that names the article."),
        new("date", DataType.Date, "unknown", "When the copy was published. Of a copy without url, when it is to be."),
        new(
            "after",
            DataType.TextLike("a date, or a number of days, weeks or months: 10d, 3w, 2m", "[0-9]"),
            "as site.yml says for the target",
            "From when on a planned copy is due; a number is counted from the post's date. "
                + "With a url it means nothing any more."
        ),
        new("note", DataType.Text, "none", "Anything worth remembering about the copy."),
    ];

    private static readonly DataKeys Own =
    [
        new(
            "title",
            DataType.Text,
            "a first-level heading at the start of the text; of a file with a date in its name, the "
                + "words of the name",
            "The title, as plain text: Markdown and smart punctuation do not reach it."
        ),
        new(
            "date",
            DataType.Date,
            "the date in the file's name",
            "When the post is published: 2020-11-14, 2020-11-14 09:30, or with a zone. "
                + "Without one it is read in the site's time zone. A draft needs none."
        )
        {
            Aliases = ["published"],
        },
        new("updated", DataType.Date, "never", "When the post was last changed in substance.")
        {
            Aliases = ["lastmod", "modified", "last_modified_at"],
        },
        new("slug", DataType.Text, "from the file's name", "The document's name in its address."),
        new(
            "permalink",
            DataType.TextAs("an address or a pattern"),
            "by the pattern in site.yml",
            "The whole address below the site: /notes/hdf5/, or /{year}/{slug}/ as in site.yml. Eleventy's `false` is "
                + "a draft."
        ),
        new(
            "description",
            DataType.Text,
            "the first paragraph",
            "A summary as plain text, written as the title is, for lists, search engines and previews."
        )
        {
            Aliases = ["excerpt", "summary", "lead"],
        },
        new("tags", DataType.TextsOrCommas, "none", "What the post is about. Each tag has a page and a feed.")
        {
            Aliases = ["tag"],
        },
        new("categories", DataType.TextsOrCommas, "none", "Broader subjects; they go into feeds.")
        {
            Aliases = ["category"],
        },
        new(
            "series",
            new DataType(
                "a text, a list of one text, or a map with name and part",
                new EitherForm([
                    new TextForm(),
                    new MapForm(Series) { IsOpen = true, BlankIsLeftOut = true },
                    new ItemsForm(new TextForm(), 1),
                ])
            ),
            "none",
            "The series the post is part of, and which part it is."
        ),
        new(
            "series_part",
            new DataType("a whole number", new WholeNumberForm(1, PartNumber.Most)),
            "counted by date",
            "Which part of its series the post is, from 1, where `series` does not say it."
        ),
        new(
            "draft",
            new DataType(DataType.Flag.Words, new EitherForm([new FlagForm(), new WholeNumberForm(-1, 1)])),
            "false",
            "Holds the document back. A post without date is sorted before the others while it is a "
                + "draft, and is in no feed."
        ),
        new("expires", DataType.Date, "never", "When the document stops being published.") { Aliases = ["expirydate"] },
        new(
            "canonical",
            DataType.Url,
            "the document's own",
            "Where the document was first published, when that was elsewhere."
        )
        {
            Aliases = ["canonical_url"],
        },
        new(
            "crossposts",
            DataType.TextsOrMaps(
                "a URL, the name of a target, a map with to, url, date, after and note, or a list of these",
                new MapForm(CrossPost) { IsOpen = true, BlankIsLeftOut = true }
            ),
            "none",
            "Copies of the document on other sites: published ones, and those that are planned."
        ),
        new("redirect_from", DataType.TextsAs("a list of addresses"), "none", "Earlier addresses, which lead here.")
        {
            Aliases = ["aliases", "redirects"],
        },
        new(
            "image",
            DataType.TextsOrMaps(
                "a path, a map with src and alt, or a list whose first counts",
                new MapForm(Image) { IsOpen = true, BlankIsLeftOut = true }
            ),
            "none",
            "The picture for previews and feeds."
        )
        {
            Aliases = ["cover"],
        },
        new(
            "social_card",
            DataType.Flag,
            "true",
            "Whether the document has a social card. Without one, link previews show `image` as it is, or no picture."
        ),
        new("toc", DataType.Flag, "the theme decides", "Whether the page shows a table of contents."),
        new("math", DataType.Flag, "the site decides", "Whether TeX between dollars is shown as formulas."),
        new("lang", DataType.TextAs("a BCP 47 tag"), "the site's language", "The document's language.")
        {
            Aliases = ["language"],
        },
        new(
            "authors",
            DataType.TextsOrMaps(
                "a name, a list of names, or maps with name",
                new MapForm(Author) { IsOpen = true, BlankIsLeftOut = true }
            ),
            "the site's first author",
            "Who wrote it, by the names in site.yml."
        )
        {
            Aliases = ["author"],
        },
        new(
            "id",
            DataType.TextAs("a URI"),
            "made of date and slug",
            "The permanent id in feeds. Set it when a post moved here from elsewhere."
        )
        {
            Aliases = ["guid"],
        },
        new(
            "newsletter",
            DataType.Flag,
            "true for reviews",
            "Makes a mail of the document, where site.yml has a newsletter."
        ),
        new(
            "comments",
            DataType.TextAs("true, false or an address"),
            "true",
            "Whether the document has comments, where site.yml has them; or the post on Mastodon or Bluesky whose "
                + "replies they are: https://fosstodon.org/@ann/1."
        ),
        new(
            "layout",
            DataType.TextAs("a name"),
            "the one of its kind",
            "The layout of the theme that renders the page."
        ),
        new(
            "drafted",
            DataType.TextsAs("a list of addresses"),
            "none",
            "Of a review: what `blog new review` has proposed for it, and does not propose again. "
                + "Take an entry out to be offered it again."
        ),
        new("meta", DataType.AnyMap, "none", "Keys of your own, for your theme."),
    ];

    private static readonly DataKeys Named = [.. Own.Select(OtherGenerators.WithNames)];

    /// <summary>The keys that a review has besides.</summary>
    public static DataKeys Review { get; } =
    [
        new(
            "month",
            DataType.TextLike("a month: 2020-11", "^[0-9]{4}-(0[1-9]|1[0-2])$"),
            "the one in the file's name or slug, else the one of its date",
            "The month the review is about. Reviews are listed, counted and linked in the order of their months."
        ),
        new(
            "number",
            new DataType("a whole number from 1", new WholeNumberForm(1, 99_999)),
            "one more than the review before it has",
            "The review's number, as an issue of a newsletter has one. Later reviews count on from it."
        ),
    ];

    private static DataKeys OfReviews { get; } = [.. Named, .. Review];

    /// <summary>The keys of a kind of document.</summary>
    public static DataKeys Of(PostKind kind) => kind == PostKind.Review ? OfReviews : All;
}
