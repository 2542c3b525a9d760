using Blog.Text;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>Which paths may be written, and removed again, below the output folder.</summary>
internal static class WrittenPaths
{
    /// <summary>
    /// Whether a path stays below the output and is not one of the program's own files there. Paths in manifests are
    /// checked too, since a manifest may come from elsewhere.
    /// </summary>
    public static bool IsSafe(SitePath path)
    {
        var parts = path.Value.Split('/');
        return !parts.Any(part => part is "" or "." or "..")
            && path.Value.IndexOfAny(['\\', '\0']) < 0
            && !Path.IsPathRooted(path.Value)
            && parts[0] != WorkFolder.NameInside
            && !OutputFolder.IsManifest(parts[0]);
    }

    /// <summary>
    /// The folders a file lies in, the outermost first: <c>a</c> and <c>a/b</c> for <c>a/b/c.html</c>.
    /// </summary>
    public static IEnumerable<SitePath> FoldersOf(SitePath path)
    {
        for (var slash = path.Value.IndexOf('/'); slash >= 0; slash = path.Value.IndexOf('/', slash + 1))
            yield return new SitePath(path.Value[..slash]);
    }
}
