using Blog.Data;
using Blog.Pipelines.Parsing;
using Blog.Text;

namespace Blog.Pipelines.Settings;

/// <summary>
/// The files in which other generators keep what all documents of a folder have: <c>_index.md</c> of Hugo and Zola,
/// <c>posts/posts.json</c> of Eleventy, <c>_metadata.yml</c> of Quarto. Of these only that is read by which authors
/// hold documents back: it must not be lost when a site moves.
/// </summary>
internal static class SectionFiles
{
    /// <summary>Whether a file is one of these.</summary>
    public static bool Has(ContentPath path)
    {
        var name = path.Value.AsSpan(path.Value.LastIndexOf('/') + 1);
        if (PostFile.KindOf(path) is null)
            return name is "_index.md" && path.Folder == "content";
        return name is "_index.md" or "_index.markdown" or "_index.html" or "_metadata.yml" or "_metadata.yaml"
            || IsOfFolder(path, name);
    }

    /// <summary>What a file says of the documents of its folder; empty when it holds none of them back.</summary>
    /// <param name="source">The file. A mistake in it is nobody's here, as nothing else of it is read.</param>
    public static DataMap Read(SourceText source) => source.Path.Stem == "_index"
        ? OfIndex(FrontMatter.Read(source).Values, isHome: source.Path.Folder == "content")
        : DataReader.Read(source).Root is DataMap map ? Holding(map) : DataMap.Empty;

    // Eleventy names the file after its folder.
    private static bool IsOfFolder(ContentPath path, ReadOnlySpan<char> name)
    {
        if (!name.EndsWith(".json", StringComparison.Ordinal))
            return false;
        var folder = path.Folder.AsSpan(path.Folder.LastIndexOf('/') + 1);
        return name.StartsWith(folder, StringComparison.Ordinal)
            && name[folder.Length..] is ".json" or ".11tydata.json";
    }

    // Zola loads nothing of a folder whose section is a draft. Whatever else a section says is about its own page,
    // but for what Hugo hands down.
    private static DataMap OfIndex(DataMap section, bool isHome) => new(default,
    [
        .. section.Entries.Where(e => !isHome && e.Key.Equals("draft", StringComparison.OrdinalIgnoreCase)),
        .. Cascades(section.Find("cascade")?.Value).SelectMany(cascade => Holding(cascade).Entries),
    ]);

    private static IEnumerable<DataMap> Cascades(DataNode? node) => node switch
    {
        DataMap map => [map],
        DataList list => list.Items.OfType<DataMap>().Where(IsOfPages),
        _ => [],
    };

    private static bool IsOfPages(DataMap cascade) =>
        (cascade.Find("_target") ?? cascade.Find("target"))?.Value is not DataMap target
        || target.Find("kind")?.Value is not DataScalar { Text: not "page" };

    private static DataMap Holding(DataMap map) => new(default,
    [
        .. map.Entries.Where(e => HoldingKeys.Find(e.Key) is { Sense: not HoldingSense.Address }
            || (e.Value is DataMap && HoldingKeys.IsContainer(e.Key))),
    ]);
}
