using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Import.Foreign;

/// <summary>The files of a blog that moves in, as they were when they were listed. A file that is an export is a tree
/// of one file; an archive is the tree of its entries.</summary>
public sealed class SourceTree
{
    private readonly ImmutableSortedDictionary<ContentPath, SourceFile> _files;

    /// <summary>A tree.</summary>
    /// <param name="name">The name of the folder or file that was given, for messages.</param>
    /// <param name="files">The files. Paths are relative to the folder that was given: <c>_posts/2020-01-02-a.md</c>.
    /// Of two files with one path the first counts.</param>
    public SourceTree(string name, IEnumerable<SourceFile> files)
    {
        Name = name;
        _files = files.DistinctBy(f => f.Path).ToImmutableSortedDictionary(f => f.Path, f => f);
    }

    /// <summary>The name of the folder or file that was given.</summary>
    public string Name { get; }

    /// <summary>All files, in ordinal order of their paths.</summary>
    public IEnumerable<SourceFile> Files => _files.Values;

    /// <summary>The file with this path; null when there is none.</summary>
    public SourceFile? Find(ContentPath path) => _files.GetValueOrDefault(path);

    /// <summary>The files below a folder, given without a trailing slash; all for the empty text.</summary>
    public IEnumerable<SourceFile> Below(string folder) => _files.Values.Where(f => f.Path.IsBelow(folder));
}

/// <summary>A file of a blog that moves in.</summary>
/// <param name="Path">Its path, relative to what was given.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Read">Reads its bytes, each time that it is called.</param>
public sealed record SourceFile(ContentPath Path, long Length, Func<ReadOnlyMemory<byte>> Read)
{
    /// <summary>Its text: UTF-8, UTF-16 with a mark, or Windows-1252 where it is mostly not UTF-8. Single bytes that
    /// are wrong become U+FFFD.</summary>
    public SourceText Text() => Text(out _);

    /// <summary>The same, and whether it was read as Windows-1252.</summary>
    internal SourceText Text(out bool isWindows1252)
    {
        var bytes = Read().Span;
        var old = Windows1252.Read(bytes);
        isWindows1252 = old is not null;
        return old is null ? SourceText.Decode(Path, bytes, out _) : new SourceText(Path, old);
    }
}
