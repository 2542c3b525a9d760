using Blog.Data;
using Blog.Model.CrossPosts;

namespace Blog.Reading.Settings;

/// <summary>The keys of <c>crossposts</c> in <c>content/site.yml</c>: both the check and the reference page use these
/// tables.</summary>
public static class CrossPostKeys
{
    private const string AsLike = "as the target it is like";

    /// <summary>The keys of <c>crossposts</c>.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
    [
        new(
            "targets",
            "a map of targets",
            "the built-in ones",
            "Sites that copies go to, by the name that front matter and commands call them by."
        ),
        new(
            "keep_links",
            "a list of addresses",
            "none",
            "Links to copies of the site's own posts lead to the posts at home. "
                + "Links with these addresses stay as they are written; "
                + "an address that ends in * stands for all that start with it."
        ),
        new(
            "canonical_elsewhere",
            "a map",
            "see there",
            "How documents are treated whose 'canonical' is on another site."
        ),
    ];

    /// <summary>The keys of a target.</summary>
    public static IReadOnlyList<DataKey> Target { get; } =
    [
        new("name", "a text", "its key", "Its name as readers know it."),
        new(
            "hosts",
            "a list of host names",
            "none",
            "By which hosts its addresses are known, without www. "
                + "*.example.org stands for any host below; a path may follow, for one of several "
                + "publications at a host. Added to the built-in ones."
        ),
        new(
            "like",
            "the name of a built-in target",
            CrossPostTargets.Fallback.Value,
            "The target whose format and ways it has. A built-in one is like itself."
        ),
        new(
            "api",
            "an https URL",
            AsLike,
            $"Where its API is, for targets like {TargetsWithApi()}. "
                + "The key of a target of the site's own is then in BLOG_<ITS_NAME>_API_KEY."
        ),
        new(
            "after",
            "a number of days, weeks or months: 10d, 3w, 2m",
            "planned post by post",
            "How long after its post a copy is due."
        ),
        new(
            "tag_map",
            "a map of texts",
            "none",
            "What the site's tags are called there. A tag with an empty text is left out."
        ),
        new("tables", "true or false", AsLike, "Whether it shows tables."),
        new("formulas", "true or false", AsLike, "Whether it shows formulas."),
        new("footnotes", "true or false", AsLike, "Whether it shows footnotes."),
        new("images", "true or false", AsLike, "Whether it shows images."),
        new("svg", "true or false", AsLike, "Whether it shows SVG images."),
        new("code_languages", "true or false", AsLike, "Whether it keeps the language of code."),
        new("embeds", "true or false", AsLike, "Whether it shows what is embedded from other sites."),
        new("max_tags", "a whole number from 0 to 100", AsLike, "How many tags it takes at most."),
        new("max_title", "a whole number from 10 to 1000", AsLike, "How many characters a title has at most."),
    ];

    /// <summary>The keys of <c>canonical_elsewhere</c>.</summary>
    public static IReadOnlyList<DataKey> CanonicalElsewhere { get; } =
    [
        new(
            "sitemap",
            "true or false",
            "false",
            "Whether the sitemap lists them. Search engines want to find an address there only if it "
                + "is the canonical one."
        ),
        new(
            "feeds",
            "true or false",
            "true",
            "Whether feeds have them. They say there where they were first published."
        ),
    ];

    private static string TargetsWithApi()
    {
        var targets = CrossPostTargets.All.Where(t => t.HasApi).Select(t => t.Key.Value).Order(StringComparer.Ordinal);
        return string.Join(", ", targets.SkipLast(1)) + " and " + targets.Last();
    }
}
