using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Text;

namespace Blog.Commands;

/// <summary>The themes that come with the program, or those of a site.</summary>
/// <param name="files">The files, each theme's below <c>themes/NAME/</c>.</param>
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

    /// <summary>The files of a theme by their names in it, as in <c>layouts/post.html</c>; sorted.</summary>
    public ImmutableArray<string> FilesOf(string theme)
    {
        var folder = $"{Folder}{theme}/";
        return [.. files.Files.Where(f => f.IsBelow(folder.TrimEnd('/'))).Select(f => f.Value[folder.Length..])];
    }

    /// <summary>The bytes of a file of a theme; null when the theme has no such file.</summary>
    public ReadOnlyMemory<byte>? Find(string theme, string file)
    {
        var path = new ContentPath($"{Folder}{theme}/{file}");
        // A bare null in a condition would become empty bytes, by way of an array.
        return files.Files.BinarySearch(path) >= 0 ? files.Read(path).Bytes : (ReadOnlyMemory<byte>?)null;
    }
}
