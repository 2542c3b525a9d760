using System.Collections.Immutable;
using Blog.Import.Foreign;

namespace Blog.Import.Addresses;

/// <summary>The addresses that lists have in most blogs. Themes and plug-ins make such pages, and texts link to them;
/// the settings of the old blog do not name them.</summary>
internal static class UsualLists
{
    private static readonly ImmutableArray<(ListKind Kind, ImmutableArray<string> Folders)> Named =
    [
        (ListKind.Tag, ["tag", "tags", "topic", "topics", "label", "labels"]),
        (ListKind.Category, ["category", "categories"]),
        (ListKind.Author, ["author", "authors"]),
        (ListKind.Series, ["series"]),
    ];

    private static readonly ImmutableArray<string> Archives =
    [
        "archive",
        "archives",
        "archive.html",
        "archives.html",
        "blog",
        "posts",
        "all",
    ];

    private static readonly ImmutableArray<string> Feeds =
    [
        "feed",
        "rss",
        "atom",
        "feed.xml",
        "rss.xml",
        "atom.xml",
        "index.xml",
        "feed.atom",
        "feed.rss",
        "feed.json",
    ];

    /// <summary>The list that an address below the site usually is; null for any other address. A page of a list counts
    /// as the list: <c>/page/2/</c>.</summary>
    public static ForeignList? Of(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is [.., "page" or "p", var number] && number.All(char.IsAsciiDigit))
            parts = parts[..^2];
        if (parts is [.., "index.html"])
            parts = parts[..^1];
        return parts switch
        {
            [] => new ForeignList(ListKind.Archive, "", "/"),
            [var one] when Feeds.Contains(Lower(one)) => new ForeignList(ListKind.Feed, "", path),
            [var one] when Archives.Contains(Lower(one)) => new ForeignList(ListKind.Archive, "", path),
            [var one, .. var period] when Archives.Contains(Lower(one)) && IsPeriod(period) => new ForeignList(
                ListKind.Archive,
                string.Join('/', period),
                path
            ),
            [var folder] when KindOf(folder) is { } kind => new ForeignList(kind, "", path),
            [var folder, var name] when KindOf(folder) is { } kind => new ForeignList(kind, Bare(name), path),
            _ => null,
        };
    }

    private static bool IsPeriod(string[] parts) =>
        parts is [{ Length: 4 }] or [{ Length: 4 }, { Length: 2 }] && parts.All(p => p.All(char.IsAsciiDigit));

    private static ListKind? KindOf(string folder)
    {
        foreach (var (kind, folders) in Named)
        {
            if (folders.Contains(Lower(folder)))
                return kind;
        }

        return null;
    }

    private static string Bare(string name) =>
        name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? name[..^".html".Length] : name;

    private static string Lower(string part) => part.ToLowerInvariant();
}
