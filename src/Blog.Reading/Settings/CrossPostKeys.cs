using Blog.Data;
using Blog.Model.CrossPosts;

namespace Blog.Reading.Settings;

/// <summary>The keys of <c>crossposts</c> in <c>content/site.yml</c>: both the check and the reference page use these
/// tables.</summary>
public static class CrossPostKeys
{
    private const string AsLike = "as the target it is like";

    private const string Period = @"^\s*[0-9]{1,4}[DdWwMm]\s*$";

    /// <summary>The keys of a target.</summary>
    public static DataKeys Target { get; } =
    [
        new("name", DataType.Text, "its key", "Its name as readers know it."),
        new(
            "hosts",
            DataType.TextsAs("a list of host names"),
            "none",
            "By which hosts its addresses are known, without www. "
                + "*.example.org stands for any host below; a path may follow, for one of several "
                + "publications at a host. Added to the built-in ones."
        ),
        new(
            "like",
            DataType.TextSuch("the name of a built-in target", CrossPostTargets.BuiltIn.Select(t => t.Key.Value)),
            CrossPostTargets.Fallback.Value,
            "The target whose format and ways it has. A built-in one is like itself."
        ),
        new(
            "api",
            DataType.TextAs("an https URL"),
            AsLike,
            $"Where its API is, for targets like {TargetsWithApi()}. "
                + "The key of a target of the site's own is then in BLOG_<ITS_NAME>_API_KEY."
        ),
        new(
            "after",
            DataType.TextLike("a number of days, weeks or months: 10d, 3w, 2m", Period),
            "planned post by post",
            "How long after its post a copy is due."
        ),
        new(
            "tag_map",
            DataType.MapOfTexts,
            "none",
            "What the site's tags are called there. A tag with an empty text is left out."
        ),
        new("tables", DataType.Flag, AsLike, "Whether it shows tables."),
        new("formulas", DataType.Flag, AsLike, "Whether it shows formulas."),
        new("footnotes", DataType.Flag, AsLike, "Whether it shows footnotes."),
        new("images", DataType.Flag, AsLike, "Whether it shows images."),
        new("svg", DataType.Flag, AsLike, "Whether it shows SVG images."),
        new("code_languages", DataType.Flag, AsLike, "Whether it keeps the language of code."),
        new("embeds", DataType.Flag, AsLike, "Whether it shows what is embedded from other sites."),
        new("max_tags", DataType.WholeNumber(0, 100), AsLike, "How many tags it takes at most."),
        new("max_title", DataType.WholeNumber(10, 1000), AsLike, "How many characters a title has at most."),
    ];

    /// <summary>The keys of <c>canonical_elsewhere</c>.</summary>
    public static DataKeys CanonicalElsewhere { get; } =
    [
        new(
            "sitemap",
            DataType.Flag,
            "false",
            "Whether the sitemap lists them. Search engines want to find an address there only if it "
                + "is the canonical one."
        ),
        new("feeds", DataType.Flag, "true", "Whether feeds have them. They say there where they were first published."),
    ];

    /// <summary>The keys of <c>crossposts</c>.</summary>
    public static DataKeys All { get; } =
    [
        new(
            "targets",
            new DataType("a map of targets", new NamedForm(new MapForm(Target))),
            "the built-in ones",
            "Sites that copies go to, by the name that front matter and commands call them by."
        ),
        new(
            "keep_links",
            DataType.TextsAs("a list of addresses"),
            "none",
            "Links to copies of the site's own posts lead to the posts at home. "
                + "Links with these addresses stay as they are written; "
                + "an address that ends in * stands for all that start with it."
        ),
        new(
            "canonical_elsewhere",
            DataType.Map(CanonicalElsewhere),
            "see there",
            "How documents are treated whose 'canonical' is on another site."
        ),
    ];

    private static string TargetsWithApi()
    {
        var targets = CrossPostTargets.All.Where(t => t.HasApi).Select(t => t.Key.Value).Order(StringComparer.Ordinal);
        return string.Join(", ", targets.SkipLast(1)) + " and " + targets.Last();
    }
}
