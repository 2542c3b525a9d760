using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Pages.Theme;
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

    /// <summary>A theme and those that it extends, the nearest first.</summary>
    public ImmutableArray<string> ChainOf(string theme) => ThemeChain.Of(theme, files).Names;

    /// <summary>The files of a theme and of those that it extends, sorted, by their paths in it.</summary>
    public ImmutableArray<string> AllFilesOf(string theme) =>
        [.. ChainOf(theme).SelectMany(name => FilesOf(name)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The bytes of a theme's file, or of the file that it takes from a theme it extends; null when none has
    /// it.</summary>
    public ReadOnlyMemory<byte>? FindInChain(string theme, string file) =>
        ChainOf(theme).Select(name => Find(name, file)).FirstOrDefault(found => found is not null);

    /// <summary>The files of a theme itself, sorted, by their paths in it: <c>layouts/post.html</c>.</summary>
    public ImmutableArray<string> FilesOf(string theme)
    {
        var folder = $"{Folder}{theme}/";
        return [.. files.Files.Where(f => f.IsBelow(folder.TrimEnd('/'))).Select(f => f.Value[folder.Length..])];
    }

    /// <summary>The bytes of a theme's own file; null when the theme has no such file.</summary>
    public ReadOnlyMemory<byte>? Find(string theme, string file)
    {
        var path = new ContentPath($"{Folder}{theme}/{file}");
        // A bare null would convert to empty bytes, as a null array does.
        return files.Files.BinarySearch(path) >= 0 ? files.Read(path).Bytes : (ReadOnlyMemory<byte>?)null;
    }
}
