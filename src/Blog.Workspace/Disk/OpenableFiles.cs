using Blog.Text;

namespace Blog.Workspace.Disk;

/// <summary>Finds the files of a site that a browser may ask to open.</summary>
public static class OpenableFiles
{
    /// <summary>
    /// The whole path of a file below <c>content/</c> or <c>themes/</c>. Null when there is no such file, and for a
    /// path that leads out of the site: by <c>..</c>, by a root or by a symbolic link.
    /// </summary>
    public static string? Find(SiteFolder site, ContentPath path)
    {
        ArgumentNullException.ThrowIfNull(site);
        var parts = path.Value.Split('/');
        if (
            !ContentWalk.Folders.Contains(parts[0])
            || parts.Any(part => part.Length == 0 || part is "." or ".." || part.AsSpan().ContainsAny("\\:\0"))
        )
            return null;
        var full = site.PathOf(path.Value);
        return File.Exists(full) && RealPath.Of(full) is { } real && RealPath.IsWithin(site.RealPath, real)
            ? full
            : null;
    }
}
