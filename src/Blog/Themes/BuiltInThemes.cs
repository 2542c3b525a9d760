using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Text;

namespace Blog.Themes;

/// <summary>
/// The themes that come with the program, each below <c>themes/NAME/</c>, so that a site needs no themes of its own.
/// They are read on first use, because most commands need none.
/// </summary>
internal sealed class BuiltInThemes : IContentStore
{
    private const string Folder = "themes/";

    private readonly Lazy<MemoryContentStore> _files = new(ReadAll);

    /// <inheritdoc/>
    public ImmutableArray<ContentPath> Files => _files.Value.Files;

    /// <inheritdoc/>
    public ContentBytes Read(ContentPath path) => _files.Value.Read(path);

    private static MemoryContentStore ReadAll() =>
        new(
            typeof(BuiltInThemes)
                .Assembly.GetManifestResourceNames()
                .Where(IsOfTheme)
                .Select(name => KeyValuePair.Create(new ContentPath(name.Replace('\\', '/')), BytesOf(name)))
        );

    private static bool IsOfTheme(string name) => name.StartsWith(Folder, StringComparison.Ordinal);

    private static ReadOnlyMemory<byte> BytesOf(string name)
    {
        using var resource = typeof(BuiltInThemes).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
