using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Zola;

/// <summary>The lists of a blog of Zola.</summary>
internal static class ZolaLists
{
    /// <summary>The lists of taxonomies, and the feeds.</summary>
    public static IEnumerable<ForeignList> Of(ZolaConfig config, IReadOnlyList<ForeignDocument> documents)
    {
        yield return new ForeignList(ListKind.Archive, "", "/");
        foreach (var feed in config.Feeds)
            yield return new ForeignList(ListKind.Feed, "", AddressText.Of(feed));
        foreach (var name in config.Taxonomies)
        {
            var kind = KindOf(name);
            var folder = config.Term(name);
            yield return new ForeignList(kind, "", AddressText.Of(folder + "/"));
            var lists = Terms.Lists(
                kind,
                documents,
                m => Terms.Listed(m, $"taxonomies.{name}", name),
                term => AddressText.Of(folder, config.Term(term) + "/")
            );
            var feeds = config.HasFeed(name) ? config.Feeds : [];
            foreach (var list in lists)
            {
                yield return list;
                foreach (var feed in feeds)
                    yield return new ForeignList(ListKind.Feed, "", AddressText.Of(list.Address, feed));
            }
        }
    }

    private static ListKind KindOf(string taxonomy) =>
        taxonomy switch
        {
            "categories" or "category" => ListKind.Category,
            "authors" or "author" => ListKind.Author,
            "series" => ListKind.Series,
            _ => ListKind.Tag,
        };
}
