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

    private static readonly ImmutableArray<string> Folders = ["content/images/", "content/files/", "content/media/"];
    private static readonly ImmutableArray<string> Texts = ["mobiledoc", "lexical", "markdown", "html"];

    /// <inheritdoc/>
    public string Key => "ghost";

    /// <inheritdoc/>
    public string Name => "Ghost";

    /// <inheritdoc/>
    public Evidence? Recognize(SourceTree tree) =>
        Exports(tree).FirstOrDefault() is { } file
            ? new Evidence(100, $"{file.Path.Name} has the form of an export of Ghost")
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
        return blog with { Files = Files(tree) };
    }

    private static IEnumerable<SourceFile> Json(SourceTree tree) =>
        tree.Files.Where(f => f.Path.Extension == ".json").Take(MostFiles);

    private static IEnumerable<SourceFile> Exports(SourceTree tree) => Json(tree).Where(IsExport);

    private static bool IsExport(SourceFile file)
    {
        var bytes = file.Read().Span;
        var head = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        var hasData = head.Contains("\"data\"", StringComparison.Ordinal);
        var hasMeta = head.Contains("\"meta\"", StringComparison.Ordinal);
        return head.Contains("\"db\"", StringComparison.Ordinal) ? hasData || hasMeta : hasData && HasPosts(file);
    }

    // An import file may have one level less. Other programs have "data" too, so that a post has to look like Ghost's.
    private static bool HasPosts(SourceFile file)
    {
        if (JsonFacts.Parse(file.Text().Text) is not { } document)
            return false;
        using (document)
        {
            var post = document.RootElement.Get("data").Items("posts").FirstOrDefault();
            return post.Text("slug") is not null
                && Texts.Any(t => post.Get(t).ValueKind is JsonValueKind.String or JsonValueKind.Null);
        }
    }

    private static JsonElement? Data(SourceFile file, RemarkLog remarks)
    {
        if (JsonFacts.Parse(file.Text().Text) is not { } document)
        {
            remarks.Add(new Remark(RemarkKind.Lost, "a file that is not valid JSON", "left out", file.Path));
            return null;
        }

        var root = document.RootElement;
        var data = root.Items("db").FirstOrDefault().Get("data");
        return data.ValueKind == JsonValueKind.Object ? data : root.Get("data");
    }

    // Pictures, films and downloads are not in the export; a backup has them beside it.
    private static ImmutableArray<ForeignFile> Files(SourceTree tree) =>
        [
            .. tree
                .Files.Select(f => (File: f, Address: AddressOf(f.Path.Value)))
                .Where(f => f.Address is not null)
                .Select(f => new ForeignFile(f.File, f.Address)),
        ];

    private static string? AddressOf(string path) =>
        Folders
            .Select(f => ("/" + path).IndexOf("/" + f, StringComparison.Ordinal))
            .Where(at => at >= 0)
            .Select(at => "/" + path[at..])
            .FirstOrDefault();
}
