using System.Text;
using Blog.Import.Foreign;
using Blog.Text;

namespace Blog.Import.Tests.Sources.Exports;

/// <summary>Exports: files given in a test, or those in <c>tests/Blog.Sites/Moving</c>.</summary>
internal static class GivenExport
{
    public static string FolderOf(string name) => Path.Combine(Root().FullName, "tests", "Blog.Sites", "Moving", name);

    public static SourceTree Whole(string name)
    {
        var folder = Path.Combine(FolderOf(name), "blog");
        return new SourceTree(
            name,
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(f => FileOf(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes(f)))
        );
    }

    public static SourceTree Of(params (string Path, string Text)[] files) =>
        new("given", files.Select(f => FileOf(f.Path, Encoding.UTF8.GetBytes(f.Text))));

    public static SourceFile FileOf(string path, byte[] bytes) => new(new ContentPath(path), bytes.Length, () => bytes);

    /// <summary>Reads the files as an export of one post would be read; it has to be there.</summary>
    public static ForeignDocument Only(IBlogSource source, SourceTree tree) =>
        Assert.Single(source.Read(tree, new RemarkLog()).Documents);

    private static DirectoryInfo Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Blog.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Blog.sln.");
        return folder;
    }
}
