using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Statiq;

/// <summary>The lists of a blog of Statiq or Wyam, as its theme CleanBlog makes them.</summary>
internal static class StatiqLists
{
    /// <summary>The lists.</summary>
    public static IEnumerable<ForeignList> Of(StatiqConfig config, IReadOnlyList<ForeignDocument> documents)
    {
        yield return new ForeignList(ListKind.Archive, "", "/");
        foreach (
            var address in new[] { $"/{config.PostFolder}", $"/{config.PostFolder}.html", "/archive", "/archive.html" }
        )
            yield return new ForeignList(ListKind.Archive, "", address);
        yield return new ForeignList(ListKind.Feed, "", "/feed.rss");
        yield return new ForeignList(ListKind.Feed, "", "/feed.atom");
        yield return new ForeignList(ListKind.Tag, "", "/tags");
        yield return new ForeignList(ListKind.Tag, "", "/tags.html");
        foreach (var end in new[] { "", ".html" })
        {
            var lists = Terms.Lists(
                ListKind.Tag,
                documents.Where(d => d.Kind == ForeignKind.Post),
                m => Terms.WithCommas(m, "Tags"),
                name => AddressText.Of("tags", StatiqAddresses.Optimized(name) + end)
            );
            foreach (var list in lists)
                yield return list;
        }
    }
}
