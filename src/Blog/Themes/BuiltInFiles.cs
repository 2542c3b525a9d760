using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Text;

namespace Blog.Themes;

/// <summary>Files that come with the program, by their paths in a site. They are read on first use, because most
/// commands need none.</summary>
/// <param name="folder">The folder that they are below, with a slash at its end.</param>
internal sealed class BuiltInFiles(string folder) : IContentStore
{
    private readonly Lazy<MemoryContentStore> _files = new(() => ReadAll(folder));

    /// <summary>The themes, each below <c>themes/NAME/</c>, so that a site needs no themes of its own.</summary>
    public static BuiltInFiles Themes => new("themes/");

    /// <summary>The sample blog, below <c>content/</c>; no files in a program that was built in a clone with content of
    /// somebody's own.</summary>
    public static BuiltInFiles Sample => new("content/");

    /// <inheritdoc/>
    public ImmutableArray<ContentPath> Files => _files.Value.Files;

    /// <inheritdoc/>
    public ContentBytes Read(ContentPath path) => _files.Value.Read(path);

    private static MemoryContentStore ReadAll(string folder) =>
        new(
            typeof(BuiltInFiles)
                .Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
                .Select(name => KeyValuePair.Create(new ContentPath(name.Replace('\\', '/')), BytesOf(name)))
        );

    private static ReadOnlyMemory<byte> BytesOf(string name)
    {
        using var resource = typeof(BuiltInFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
