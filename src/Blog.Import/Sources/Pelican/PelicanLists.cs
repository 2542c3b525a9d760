using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Pelican;

/// <summary>The lists and feeds of a blog of Pelican.</summary>
internal static class PelicanLists
{
    private static readonly (string Key, string Default, ListKind Kind)[] Whole =
    [
        ("INDEX_SAVE_AS", "index.html", ListKind.Archive),
        ("ARCHIVES_SAVE_AS", "archives.html", ListKind.Archive),
        ("TAGS_SAVE_AS", "tags.html", ListKind.Tag),
        ("CATEGORIES_SAVE_AS", "categories.html", ListKind.Category),
        ("AUTHORS_SAVE_AS", "authors.html", ListKind.Author),
    ];

    private static readonly (string Key, string Default)[] Feeds =
    [
        ("FEED_ALL_ATOM", "feeds/all.atom.xml"),
        ("FEED_ALL_RSS", ""),
        ("FEED_ATOM", ""),
        ("FEED_RSS", ""),
    ];

    /// <summary>The lists.</summary>
    public static IEnumerable<ForeignList> Of(
        PelicanConfig config,
        PelicanAddresses addresses,
        IReadOnlyList<ForeignDocument> documents
    )
    {
        foreach (var (key, address, kind) in Whole.Where(w => !config.IsOff(w.Key)))
            yield return new ForeignList(kind, "", AddressText.Of(config.Pattern(key, address)));
        foreach (var (key, address) in Feeds)
        {
            if (config.Pattern(key, address) is { Length: > 0 } feed)
                yield return new ForeignList(ListKind.Feed, "", AddressText.Of(feed));
        }

        var posts = documents.Where(d => d.Kind == ForeignKind.Post).ToList();
        var tags = Terms.Lists(ListKind.Tag, posts, m => Terms.WithCommas(m, "tags"), n => addresses.OfTerm("TAG", n));
        var categories = Terms.Lists(
            ListKind.Category,
            posts,
            m => Terms.Listed(m, "category"),
            n => addresses.OfTerm("CATEGORY", n)
        );
        var usual = config.Values.TextAt("AUTHOR");
        var authors = Terms.Lists(
            ListKind.Author,
            posts,
            m => Terms.WithCommas(m, "author", "authors").DefaultIfEmpty(usual ?? "").Where(a => a.Length > 0),
            n => addresses.OfTerm("AUTHOR", n)
        );
        foreach (var list in tags.Concat(categories).Concat(authors))
            yield return list;
    }
}
