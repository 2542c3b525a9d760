using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Eleventy;

/// <summary>The data that files of a folder give the documents in it: <c>posts/posts.json</c>,
/// <c>posts/posts.11tydata.json</c>, and the plain values of <c>posts/posts.11tydata.js</c>.</summary>
/// <param name="content">The folder of the texts.</param>
/// <param name="remarks">Gets mistakes in these files.</param>
internal sealed class EleventyData(BlogFolder content, RemarkLog remarks)
{
    private static readonly string[] Keys = ["permalink", "layout", "tags", "draft", "published"];

    private readonly Dictionary<string, DataMap> _read = new(StringComparer.Ordinal);

    /// <summary>The data of a document, less its own: of the file of its name first, then of its folders.</summary>
    public DataMap Of(ContentPath path)
    {
        var values = Read(path.Value[..^path.Extension.Length]);
        for (var folder = path.Folder; folder.Length > 0; folder = new ContentPath(folder).Folder)
            values = values.Over(Read($"{folder}/{new ContentPath(folder).Name}"));
        return values;
    }

    private DataMap Read(string stem)
    {
        if (_read.TryGetValue(stem, out var values))
            return values;
        values = SettingsFile.Read(content.Find(stem + ".11tydata.json"), remarks);
        values = values.Over(SettingsFile.Read(content.Find(stem + ".json"), remarks));
        if (content.FindFirst(stem + ".11tydata.js", stem + ".11tydata.cjs", stem + ".11tydata.mjs") is { } script)
            values = values.Over(OfScript(script));
        return _read[stem] = values;
    }

    private static DataMap OfScript(BlogFile script) =>
        script.Source.Length > 1_000_000
            ? DataMap.Empty
            : Keys.Select(key => (Key: key, Text: ScriptText.Find(script.Text().Text, key)))
                .Where(e => e.Text is not null)
                .Aggregate(DataMap.Empty, (map, e) => map.Over(MatterValues.Made(e.Key, e.Text!)));
}
