using System.Text;
using Blog.Import.Foreign;
using Blog.Import.Sources;
using Blog.Text;

namespace Blog.Import.Tests.Sources;

/// <summary>A blog of another generator, read by the source that recognizes it or by one that is named.</summary>
/// <param name="Source">The key of the source.</param>
/// <param name="Blog">The blog.</param>
/// <param name="Remarks">What was remarked.</param>
internal sealed record ReadBlog(string Source, ForeignBlog Blog, IReadOnlyList<Remark> Remarks)
{
    /// <summary>A tree of these files: paths and texts in turn.</summary>
    public static SourceTree TreeOf(params (string Path, string Text)[] files) =>
        new("blog", files.Select(f => FileOf(f.Path, Encoding.UTF8.GetBytes(f.Text))));

    /// <summary>A file.</summary>
    public static SourceFile FileOf(string path, byte[] bytes) => new(new ContentPath(path), bytes.Length, () => bytes);

    /// <summary>Reads a tree by the source that is surest.</summary>
    public static ReadBlog Of(SourceTree tree)
    {
        var best = SourceList
            .All.Select(s => (Source: s, Evidence: s.Recognize(tree)))
            .Where(s => s.Evidence is not null)
            .OrderByDescending(s => s.Evidence!.Weight)
            .First();
        return By(best.Source.Key, tree);
    }

    /// <summary>Reads files by the source that is surest.</summary>
    public static ReadBlog Of(params (string Path, string Text)[] files) => Of(TreeOf(files));

    /// <summary>Reads a tree by a source.</summary>
    public static ReadBlog By(string key, SourceTree tree)
    {
        var remarks = new RemarkLog();
        var blog = SourceList.All.Single(s => s.Key == key).Read(tree, remarks);
        return new ReadBlog(key, blog, remarks.All);
    }

    /// <summary>The document of a file.</summary>
    public ForeignDocument Document(string path) => Blog.Documents.Single(d => d.Source.Value == path);

    /// <summary>The old addresses of the document of a file, with blanks between them.</summary>
    public string Addresses(string path) => string.Join(' ', Document(path).Addresses);

    /// <summary>The old address of a file that is no document.</summary>
    public string? FileAddress(string path) => Blog.Files.Single(f => f.Source.Path.Value == path).Address;

    /// <summary>The addresses of the lists of a name.</summary>
    public string Lists(ListKind kind, string name) =>
        string.Join(' ', Blog.Lists.Where(l => l.Kind == kind && l.Name == name).Select(l => l.Address));
}
