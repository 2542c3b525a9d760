using System.Text;
using Blog.Engine.Content;
using Blog.Text;

namespace Blog.Benchmarks.Generating;

/// <summary>A generated site in memory.</summary>
internal static class GeneratedStore
{
    /// <summary>The site of this many posts, with or without languages for the code.</summary>
    public static MemoryContentStore Of(int posts, bool isColoured) => Of(GeneratedSite.Content(posts, isColoured));

    /// <summary>The site of these files and the theme.</summary>
    public static MemoryContentStore Of(IEnumerable<KeyValuePair<string, string>> files)
    {
        var root = GeneratedSite.FindRoot(AppContext.BaseDirectory);
        var theme = GeneratedSite
            .Theme(root)
            .Select(f => KeyValuePair.Create(new ContentPath(f.Key), (ReadOnlyMemory<byte>)f.Value));
        var content = files.Select(f =>
            KeyValuePair.Create(new ContentPath(f.Key), (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value))
        );
        return new MemoryContentStore(theme.Concat(content));
    }
}
