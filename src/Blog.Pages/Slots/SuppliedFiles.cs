using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Pages.Slots;

/// <summary>The files that any theme has for what settings put into slots, unless it or the site has its own:
/// templates, scripts, styles and words.</summary>
internal static class SuppliedFiles
{
    private const string Prefix = "slots/";

    /// <summary>The names of the files, each a path within a theme, sorted.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. typeof(SuppliedFiles)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..].Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The bytes of a file.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static ImmutableArray<byte> Read(string name)
    {
        var assembly = typeof(SuppliedFiles).Assembly;
        var written = assembly.GetManifestResourceNames().First(n => n.Replace('\\', '/') == Prefix + name);
        using var resource = assembly.GetManifestResourceStream(written)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return [.. bytes];
    }

    /// <summary>The text of a file, under its path in a theme.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static SourceText Text(string name) =>
        new(
            new ContentPath("themes/" + name),
            System.Text.Encoding.UTF8.GetString([.. Read(name)]).ReplaceLineEndings("\n")
        );
}
