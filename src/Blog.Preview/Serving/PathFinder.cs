using Blog.Text;

namespace Blog.Preview.Serving;

/// <summary>
/// Finds where an address leads, as GitHub Pages does: a folder to its <c>index.html</c>, <c>/about</c> to
/// <c>about.html</c>, and a folder without its slash to the address with it. Case matters. It looks at the map alone,
/// never at a disk.
/// </summary>
internal static class PathFinder
{
    /// <summary>Where a decoded path leads.</summary>
    /// <param name="path">The path, as <see cref="UrlPath.Decode"/> gives it.</param>
    /// <param name="basePath">The site's base path, decoded, without a slash at its end.</param>
    /// <param name="exists">Whether the site has an output at a path.</param>
    public static PathFinding Find(string path, string basePath, Predicate<SitePath> exists)
    {
        if (path == basePath || (path == "/" && basePath.Length > 0))
            return PathFinding.Elsewhere(basePath + "/");
        if (!path.StartsWith(basePath + "/", StringComparison.Ordinal))
            return PathFinding.Outside;
        var below = path[(basePath.Length + 1)..];
        if (below.Length == 0 || below.EndsWith('/'))
            return Output(below + "index.html", exists) ?? PathFinding.Missing;
        return Output(below, exists)
            ?? Output(below + ".html", exists)
            ?? (exists(new SitePath(below + "/index.html")) ? PathFinding.Elsewhere(path + "/") : PathFinding.Missing);
    }

    private static PathFinding? Output(string path, Predicate<SitePath> exists) =>
        exists(new SitePath(path)) ? PathFinding.Of(new SitePath(path)) : null;
}

/// <summary>Where an address leads.</summary>
/// <param name="Kind">To an output, to another address or to nothing.</param>
/// <param name="Path">The output, if there is one.</param>
/// <param name="Location">The other address, encoded and without query; empty for none.</param>
internal readonly record struct PathFinding(PathKind Kind, SitePath Path, string Location)
{
    /// <summary>An output.</summary>
    public static PathFinding Of(SitePath path) => new(PathKind.Output, path, "");

    /// <summary>Another address.</summary>
    /// <param name="path">Its path, decoded.</param>
    public static PathFinding Elsewhere(string path) => new(PathKind.Elsewhere, default, UrlPath.Encode(path));

    /// <summary>Nothing on the site.</summary>
    public static PathFinding Missing { get; } = new(PathKind.Missing, default, "");

    /// <summary>Nothing, since the address is not below the site.</summary>
    public static PathFinding Outside { get; } = new(PathKind.Outside, default, "");
}

/// <summary>A kind of place that an address leads to.</summary>
internal enum PathKind
{
    /// <summary>An output of the site.</summary>
    Output,

    /// <summary>Another address: for a folder without its slash, and for the root above the site.</summary>
    Elsewhere,

    /// <summary>Nothing on the site.</summary>
    Missing,

    /// <summary>Nothing: the address is not below the site's base path.</summary>
    Outside,
}
