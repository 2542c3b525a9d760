using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Jekyll;

/// <summary>The lists of a blog of Jekyll: those of templates and those of plug-ins.</summary>
internal static partial class JekyllLists
{
    private const int LongestTemplate = 200_000;
    private const int MostPages = 1000;

    /// <summary>The list that a page is: it goes through the posts, or its layout does; null for a page with a text of
    /// its own.</summary>
    public static ForeignList? OfPage(DocumentText page, string address)
    {
        var isLoop = page.Body.Length < LongestTemplate && Loop().IsMatch(page.Body);
        if (isLoop && TemplateText.HasProse(page.Body))
            return null;
        var layout = page.Matter.TextAt("layout") ?? "";
        if (!isLoop && !(string.IsNullOrWhiteSpace(page.Body) && (layout.Length > 0 || page.HasHeader)))
            return null;
        if (!isLoop && page.Matter.TextAt("tag", "tag-name", "tag_name") is { } tag)
            return new ForeignList(ListKind.Tag, tag, address);
        if (!isLoop && page.Matter.TextAt("category", "taxonomy") is { } category)
            return new ForeignList(ListKind.Category, category, address);
        var subject = address + " " + layout;
        var kind =
            subject.Contains("tag", StringComparison.OrdinalIgnoreCase) ? ListKind.Tag
            : subject.Contains("categor", StringComparison.OrdinalIgnoreCase) ? ListKind.Category
            : ListKind.Archive;
        return new ForeignList(kind, "", address);
    }

    /// <summary>The lists that plug-ins make, and the feed.</summary>
    public static IEnumerable<ForeignList> Of(JekyllConfig config, IReadOnlyList<ForeignDocument> documents)
    {
        yield return new ForeignList(ListKind.Archive, "", "/");
        yield return new ForeignList(
            ListKind.Feed,
            "",
            AddressText.Of(config.Values.TextAt("feed.path") ?? "feed.xml")
        );
        if (config.Folder.Find("atom.xml") is not null)
            yield return new ForeignList(ListKind.Feed, "", "/atom.xml");
        if (config.Folder.Find("rss.xml") is not null)
            yield return new ForeignList(ListKind.Feed, "", "/rss.xml");
        var posts = documents.Where(d => d.Kind == ForeignKind.Post).ToList();
        var tags = TagPatterns(config)
            .SelectMany(p =>
                Terms.Lists(
                    ListKind.Tag,
                    posts,
                    m => Terms.WithBlanks(m, "tags").Concat(Terms.Listed(m, "tag")),
                    n => Named(p, n)
                )
            );
        var categories = CategoryPatterns(config)
            .SelectMany(p => Terms.Lists(ListKind.Category, posts, JekyllParts.CategoriesOf, n => Named(p, n)));
        foreach (var list in tags.Concat(categories).Concat(Periods(config, posts)))
            yield return list;
    }

    private static IEnumerable<ForeignList> Periods(JekyllConfig config, IReadOnlyList<ForeignDocument> posts)
    {
        var years = config.Values.TextAt("jekyll-archives.permalinks.year") ?? "/:year/";
        var months = config.Values.TextAt("jekyll-archives.permalinks.month") ?? "/:year/:month/";
        return
        [
            .. IsMade(config, "year") ? DatedLists.OfYears(posts, config.TimeZone, years) : [],
            .. IsMade(config, "month") ? DatedLists.OfMonths(posts, config.TimeZone, months) : [],
        ];
    }

    /// <summary>The further pages of the home page: all below <c>/page/</c>, or as many as there were of
    /// <c>/page2/</c>.</summary>
    public static IEnumerable<ForeignRedirect> FurtherPages(
        JekyllConfig config,
        int? pageSize,
        IEnumerable<ForeignDocument> documents
    )
    {
        if (pageSize is not (> 0 and var size))
            return [];
        var pattern = config.Values.TextAt("paginate_path", "pagination.permalink") ?? "/page:num/";
        var start = pattern.IndexOf(":num", StringComparison.Ordinal);
        if (start < 0)
            return [new ForeignRedirect(AddressText.Of(pattern) + "/*", "/")];
        if (pattern[..start].EndsWith('/'))
            return [new ForeignRedirect(AddressText.Of(pattern[..start]) + "*", "/")];
        var pages = (documents.Count(d => d.Kind == ForeignKind.Post) + size - 1) / size;
        return Enumerable
            .Range(2, Math.Clamp(pages - 1, 0, MostPages))
            .Select(n => pattern.Replace(":num", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            .Select(address => new ForeignRedirect(AddressText.Of(address), "/"));
    }

    private static IEnumerable<string> TagPatterns(JekyllConfig config) =>
        Patterns(config, "tag", "tags", config.Values.TextAt("tag_dir", "tag_page_dir"));

    private static IEnumerable<string> CategoryPatterns(JekyllConfig config) =>
        Patterns(config, "category", "categories", config.Values.TextAt("category_dir", "category_page_dir"));

    private static IEnumerable<string> Patterns(JekyllConfig config, string one, string many, string? folder)
    {
        if (config.Values.At("jekyll-archives") is not null && IsMade(config, many))
            return [config.Values.TextAt($"jekyll-archives.permalinks.{one}") ?? $"/{one}/:name/"];
        if (folder is not null)
            return [folder + "/:name/"];
        return config.Folder.HasFolder("_plugins") ? [$"/{one}/:name/", $"/{many}/:name/"] : [];
    }

    private static bool IsMade(JekyllConfig config, string many) =>
        config.Values.TextsAt("jekyll-archives.enabled") is var enabled
        && enabled.Any(e => e == many || e is "all" or "true");

    private static string Named(string pattern, string name) =>
        AddressText.Of(AddressTemplate.Fill(pattern, n => n == "name" ? Slugs.Hyphenated(name) : null));

    [GeneratedRegex(
        @"\{%-?\s*(?:for|assign|tablerow)\s[^%]{0,300}?"
            + @"\b(?:site\.(?:posts|tags|categories|pages|documents)|paginator)\b"
    )]
    private static partial Regex Loop();
}
