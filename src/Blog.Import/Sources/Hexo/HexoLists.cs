using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Hexo;

/// <summary>The lists of a blog of Hexo: tags, categories with their hierarchy, archives by year and month.</summary>
internal static class HexoLists
{
    /// <summary>The lists.</summary>
    public static IEnumerable<ForeignList> Of(HexoConfig config, IReadOnlyList<ForeignDocument> documents)
    {
        var posts = documents.Where(d => d.Kind == ForeignKind.Post).ToList();
        var tags = config.FolderOf("tag_dir", "tags");
        var archives = config.FolderOf("archive_dir", "archives");
        yield return new ForeignList(ListKind.Archive, "", "/");
        yield return new ForeignList(ListKind.Archive, "", AddressText.Of(archives + "/"));
        yield return new ForeignList(
            ListKind.Feed,
            "",
            AddressText.Of(config.Values.TextAt("feed.path") ?? "atom.xml")
        );
        yield return new ForeignList(ListKind.Tag, "", AddressText.Of(tags + "/"));
        foreach (
            var list in Terms.Lists(
                ListKind.Tag,
                posts,
                m => Terms.Listed(m, "tags", "tag"),
                n => AddressText.Of(tags, config.Part(n, "tag_map") + "/")
            )
        )
            yield return list;
        foreach (var list in Categories(config, posts))
            yield return list;
        foreach (var list in DatedLists.OfYears(posts, config.TimeZone, archives + "/:year/"))
            yield return list;
        foreach (var list in DatedLists.OfMonths(posts, config.TimeZone, archives + "/:year/:month/"))
            yield return list;
    }

    private static IEnumerable<ForeignList> Categories(HexoConfig config, IEnumerable<ForeignDocument> posts)
    {
        var folder = config.FolderOf("category_dir", "categories");
        yield return new ForeignList(ListKind.Category, "", AddressText.Of(folder + "/"));
        var levels = posts
            .Select(p => HexoPosts.HierarchyOf(p.Matter))
            .SelectMany(h => h.Select((name, i) => (Name: name, Path: config.PathOf(h.Take(i + 1)))));
        foreach (var (name, path) in levels.Distinct())
            yield return new ForeignList(ListKind.Category, name, AddressText.Of(folder, path + "/"));
    }
}
