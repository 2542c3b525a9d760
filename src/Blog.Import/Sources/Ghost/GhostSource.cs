using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;

namespace Blog.Import.Sources.Ghost;

/// <summary>Reads the export of Ghost, versions 1 to 5: one file of JSON. Members, passwords and addresses of mail that
/// are in it are never read.</summary>
internal sealed class GhostSource : IBlogSource
{
    private const int HeadLength = 4096;
    private const int MostFiles = 20;
    private const string Images = "content/images/";

    /// <inheritdoc/>
    public string Key => "ghost";

    /// <inheritdoc/>
    public string Name => "Ghost";

    /// <inheritdoc/>
    public Evidence? Recognize(SourceTree tree) =>
        Exports(tree).FirstOrDefault() is { } file
            ? new Evidence(100, $"{file.Path.Name} has Ghost's \"db\" with \"data\" in it")
            : null;

    /// <inheritdoc/>
    public ForeignBlog Read(SourceTree tree, RemarkLog remarks)
    {
        var files = Exports(tree).ToList();
        if (files.Count == 0)
            files = [.. Json(tree)];
        ForeignBlog? blog = null;
        foreach (var file in files)
        {
            if (Data(file, remarks) is { } data && blog is null)
                blog = new GhostBlog(data, file.Path, remarks).Read();
            else if (blog is not null)
                remarks.Add(new Remark(RemarkKind.Lost, "a second export of Ghost", "left out", file.Path));
        }

        blog ??= new ForeignBlog(new ForeignSettings(), [], []);
        return blog with { Files = Pictures(tree) };
    }

    private static IEnumerable<SourceFile> Json(SourceTree tree) =>
        tree.Files.Where(f => f.Path.Extension == ".json").Take(MostFiles);

    private static IEnumerable<SourceFile> Exports(SourceTree tree) => Json(tree).Where(IsExport);

    private static bool IsExport(SourceFile file)
    {
        var bytes = file.Read().Span;
        var head = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        return head.Contains("\"db\"", StringComparison.Ordinal)
            && (
                head.Contains("\"data\"", StringComparison.Ordinal)
                || head.Contains("\"meta\"", StringComparison.Ordinal)
            );
    }

    private static JsonElement? Data(SourceFile file, RemarkLog remarks)
    {
        if (JsonFacts.Parse(file.Text().Text) is not { } document)
        {
            remarks.Add(new Remark(RemarkKind.Lost, "a file that is not valid JSON", "left out", file.Path));
            return null;
        }

        var root = document.RootElement;
        // An import file may have one level less.
        var data = root.Items("db").FirstOrDefault().Get("data");
        return data.ValueKind == JsonValueKind.Object ? data : root.Get("data");
    }

    // The pictures are not in the export; a backup has them beside it.
    private static ImmutableArray<ForeignFile> Pictures(SourceTree tree) =>
        [
            .. tree
                .Files.Select(f => (File: f, At: f.Path.Value.IndexOf(Images, StringComparison.Ordinal)))
                .Where(f => f.At == 0 || (f.At > 0 && f.File.Path.Value[f.At - 1] == '/'))
                .Select(f => new ForeignFile(f.File, "/" + f.File.Path.Value[f.At..])),
        ];
}
