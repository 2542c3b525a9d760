using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Eleventy;

/// <summary>The lists of a blog of Eleventy, as its starter project makes them.</summary>
internal static class EleventyLists
{
    /// <summary>The lists.</summary>
    public static IEnumerable<ForeignList> Of(IReadOnlyList<ForeignDocument> documents)
    {
        yield return new ForeignList(ListKind.Archive, "", "/");
        yield return new ForeignList(ListKind.Feed, "", "/feed/feed.xml");
        yield return new ForeignList(ListKind.Feed, "", "/feed.xml");
        yield return new ForeignList(ListKind.Tag, "", "/tags/");
        var posts = documents.Where(d => d.Kind == ForeignKind.Post).ToList();
        var folders = posts
            .Where(p => p.Addresses.Length > 0)
            .Select(p => AddressText.FolderOf(p.Addresses[0]))
            .Where(PostFolders.IsUsual)
            .Distinct();
        foreach (var folder in folders)
            yield return new ForeignList(ListKind.Archive, "", $"/{folder}/");
        var tags = Terms.Lists(
            ListKind.Tag,
            posts,
            m => Terms.Listed(m, "tags"),
            n => AddressText.Of("tags", EleventyAddresses.Slugify(n) + "/")
        );
        foreach (var list in tags)
            yield return list;
    }
}
