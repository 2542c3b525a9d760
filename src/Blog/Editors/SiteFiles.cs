using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Editors;

/// <summary>Finds the files of a site that a browser may ask to open.</summary>
internal static class SiteFiles
{
    /// <summary>
    /// The whole path of a file below <c>content/</c> or <c>themes/</c>; null when there is none, and for whatever
    /// would lead elsewhere: by <c>..</c>, by a root, by a symbolic link. </summary>
    public static string? Find(SiteFolder site, ContentPath path)
    {
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
