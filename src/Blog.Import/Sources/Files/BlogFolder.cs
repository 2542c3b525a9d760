using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Text;

namespace Blog.Import.Sources.Files;

/// <summary>The files below one folder of a tree, with paths relative to it: a blog may lie in <c>docs/</c> of a
/// repository.</summary>
internal sealed class BlogFolder
{
    private readonly Lazy<Dictionary<string, BlogFile>> _byPath;
    private readonly Lazy<HashSet<string>> _folders;

    /// <summary>A folder of a tree.</summary>
    /// <param name="root">The folder, without slashes at the ends; empty for the whole tree.</param>
    /// <param name="files">The files of the tree, in ordinal order; those that lie elsewhere are left out.</param>
    public BlogFolder(string root, IEnumerable<SourceFile> files)
    {
        Root = root;
        var length = root.Length == 0 ? 0 : root.Length + 1;
        Files =
        [
            .. files
                .Where(f => f.Path.IsBelow(root))
                .Select(f => new BlogFile(f, new ContentPath(f.Path.Value[length..]))),
        ];
        _byPath = new(() => Files.ToDictionary(f => f.Path.Value, StringComparer.Ordinal));
        _folders = new(() => Files.Select(f => f.Path.Folder).Distinct().SelectMany(WithParents).ToHashSet());
    }

    /// <summary>Where it lies in the tree; empty at the top.</summary>
    public string Root { get; }

    /// <summary>Its files, in ordinal order.</summary>
    public ImmutableArray<BlogFile> Files { get; }

    /// <summary>The file with this path; null for none.</summary>
    public BlogFile? Find(string path) => _byPath.Value.GetValueOrDefault(path);

    /// <summary>The first of these files that is there; null for none.</summary>
    public BlogFile? FindFirst(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            if (Find(path) is { } file)
                return file;
        }

        return null;
    }

    /// <summary>Whether a folder has a file in it or below it.</summary>
    public bool HasFolder(string folder) => _folders.Value.Contains(folder);

    /// <summary>The files below a folder; all for the empty text.</summary>
    public IEnumerable<BlogFile> Below(string folder) => Files.Where(f => f.Path.IsBelow(folder));

    /// <summary>A folder below this one, as a folder of its own.</summary>
    public BlogFolder In(string folder) =>
        folder.Length == 0
            ? this
            : new BlogFolder(Root.Length == 0 ? folder : $"{Root}/{folder}", Files.Select(f => f.Source));

    private static IEnumerable<string> WithParents(string folder)
    {
        for (var here = folder; here.Length > 0; here = here.LastIndexOf('/') is >= 0 and var end ? here[..end] : "")
            yield return here;
    }
}

/// <summary>A file of such a folder.</summary>
/// <param name="Source">The file.</param>
/// <param name="Path">Its path below the folder.</param>
internal sealed record BlogFile(SourceFile Source, ContentPath Path)
{
    /// <summary>Its path below a folder that it lies in; the whole one for the empty text.</summary>
    public ContentPath Below(string folder) =>
        folder.Length == 0 ? Path : new ContentPath(Path.Value[(folder.Length + 1)..]);

    /// <summary>Says that it is not a document, and that the settings of the old blog leave it out.</summary>
    /// <param name="why">Why, as a clause.</param>
    public Remark LeftOut(string why) =>
        new(RemarkKind.Lost, "a file that the settings leave out", $"not carried: {why}", Source.Path);

    /// <summary>Its text; empty for one that is longer than any text of a blog.</summary>
    public SourceText Text() => Source.Length > LongestText ? new SourceText(Source.Path, "") : Source.Text();

    /// <summary>The same, with a remark when it is not UTF-8.</summary>
    public SourceText Text(RemarkLog remarks)
    {
        if (Source.Length > LongestText)
            return Text();
        var text = Source.Text(out var isWindows1252);
        if (isWindows1252)
            remarks.Add(
                new Remark(RemarkKind.Decided, "a file that is not UTF-8", "read as Windows-1252", Source.Path)
            );
        return text;
    }

    private const long LongestText = 32 * 1024 * 1024;
}
