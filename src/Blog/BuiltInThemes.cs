using Blog.Pipelines.Content;
using Blog.Text;

namespace Blog;

/// <summary>The themes that come with the program, so that a site needs no <c>themes/</c> folder.</summary>
internal static class BuiltInThemes
{
    private const string Folder = "themes/";

    /// <summary>All files of all of them, each below <c>themes/NAME/</c>.</summary>
    public static IContentStore Read() => new MemoryContentStore(
        typeof(BuiltInThemes).Assembly.GetManifestResourceNames().Where(IsOfTheme).Select(name =>
            KeyValuePair.Create(new ContentPath(name.Replace('\\', '/')), BytesOf(name))));

    private static bool IsOfTheme(string name) => name.StartsWith(Folder, StringComparison.Ordinal);

    private static ReadOnlyMemory<byte> BytesOf(string name)
    {
        using var resource = typeof(BuiltInThemes).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
