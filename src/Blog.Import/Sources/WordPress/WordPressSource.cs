using System.Collections.Immutable;
using System.Text;
using Blog.Import.Foreign;
using Blog.Import.Sources.WordPress.Wxr;

namespace Blog.Import.Sources.WordPress;

/// <summary>Reads the export of WordPress: WXR, an RSS feed with elements of its own, in one file or several. Comments,
/// passwords and addresses of mail that are in it are never read.</summary>
internal sealed class WordPressSource : IBlogSource
{
    private const int HeadLength = 4096;
    private const int MostFiles = 50;
    private const string Uploads = "wp-content/uploads/";

    /// <inheritdoc/>
    public string Key => "wordpress";

    /// <inheritdoc/>
    public string Name => "WordPress";

    /// <inheritdoc/>
    public Evidence? Recognize(SourceTree tree) =>
        Exports(tree).FirstOrDefault() is { } file
            ? new Evidence(100, $"{file.Path.Name} is a feed with the elements of WordPress's export")
            : null;

    /// <inheritdoc/>
    public ForeignBlog Read(SourceTree tree, RemarkLog remarks)
    {
        var uploads = Pictures(tree);
        var files = Exports(tree).Select(f => WxrFile.Read(f.Text(), remarks)).ToList();
        var blog = new WordPressBlog(files, [.. uploads.Select(u => u.Address ?? "")], remarks).Read();
        return blog with { Files = uploads };
    }

    private static IEnumerable<SourceFile> Exports(SourceTree tree) =>
        tree.Files.Where(f => f.Path.Extension is ".xml" or ".wxr").Take(MostFiles).Where(IsExport);

    private static bool IsExport(SourceFile file)
    {
        var bytes = file.Read().Span;
        var head = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        return head.Contains("wordpress.org/export/", StringComparison.Ordinal)
            || head.Contains("<wp:wxr_version>", StringComparison.Ordinal);
    }

    // The export has addresses alone. Who copied the folder of uploads beside it has the pictures.
    private static ImmutableArray<ForeignFile> Pictures(SourceTree tree) =>
        [
            .. tree
                .Files.Select(f => (File: f, At: f.Path.Value.IndexOf(Uploads, StringComparison.Ordinal)))
                .Where(f => f.At == 0 || (f.At > 0 && f.File.Path.Value[f.At - 1] == '/'))
                .Select(f => new ForeignFile(f.File, "/" + f.File.Path.Value[f.At..])),
        ];
}
