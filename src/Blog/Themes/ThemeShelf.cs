using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Text;

namespace Blog.Themes;

/// <summary>Finds themes and their files, among the built-in themes or in a site.</summary>
/// <param name="files">The files; a theme's are below <c>themes/NAME/</c>.</param>
internal sealed class ThemeShelf(IContentStore files)
{
    private const string Folder = "themes/";

    /// <summary>The names of the themes, sorted.</summary>
    public ImmutableArray<string> Names { get; } =
    [
        .. files
            .Files.Where(f => f.IsBelow("themes") && f.Name == "theme.yml" && f.Value.Split('/').Length == 3)
            .Select(f => f.Value.Split('/')[1])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The files of a theme, sorted, by their paths in it: <c>layouts/post.html</c>.</summary>
    public ImmutableArray<string> FilesOf(string theme)
    {
        var folder = $"{Folder}{theme}/";
        return [.. files.Files.Where(f => f.IsBelow(folder.TrimEnd('/'))).Select(f => f.Value[folder.Length..])];
    }

    /// <summary>The bytes of a theme's file; null when the theme has no such file.</summary>
    public ReadOnlyMemory<byte>? Find(string theme, string file)
    {
        var path = new ContentPath($"{Folder}{theme}/{file}");
        // A bare null would convert to empty bytes, as a null array does.
        return files.Files.BinarySearch(path) >= 0 ? files.Read(path).Bytes : (ReadOnlyMemory<byte>?)null;
    }
}
