using Blog.Engine;
using Blog.Text;

namespace Blog.Preview.Serving;

/// <summary>
/// Finds what an address leads to, as GitHub Pages does: the <c>index.html</c> of a folder, <c>/about</c> from
/// <c>about.html</c>, a folder's address without its slash redirected to the one with it. Case matters. Only the map is
/// asked, never a disk. </summary>
internal static class PathFinder
{
    /// <summary>What a decoded path leads to.</summary>
    /// <param name="path">The path, as <see cref="UrlPath.Decode"/> gives it.</param>
    /// <param name="basePath">The site's base path, decoded, without a slash at its end.</param>
    /// <param name="outputs">The site.</param>
    public static PathFinding Find(string path, string basePath, IReadOnlyDictionary<SitePath, Output> outputs)
    {
        if (path == basePath || (path == "/" && basePath.Length > 0))
            return PathFinding.Elsewhere(basePath + "/");
        if (!path.StartsWith(basePath + "/", StringComparison.Ordinal))
            return PathFinding.Outside;
        var below = path[(basePath.Length + 1)..];
        if (below.Length == 0 || below.EndsWith('/'))
            return Output(below + "index.html", outputs) ?? PathFinding.Missing;
        return Output(below, outputs)
            ?? Output(below + ".html", outputs)
            ?? (
                outputs.ContainsKey(new SitePath(below + "/index.html"))
                    ? PathFinding.Elsewhere(path + "/")
                    : PathFinding.Missing
            );
    }

    private static PathFinding? Output(string path, IReadOnlyDictionary<SitePath, Output> outputs) =>
        outputs.ContainsKey(new SitePath(path)) ? PathFinding.Of(new SitePath(path)) : null;
}
