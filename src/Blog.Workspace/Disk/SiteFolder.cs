namespace Blog.Workspace.Disk;

/// <summary>The root of a site on the disk: the folder that holds <c>content/site.yml</c>.</summary>
/// <param name="FullPath">The whole path, as it was reached.</param>
/// <param name="RealPath">The whole path without symbolic links.</param>
public sealed record SiteFolder(string FullPath, string RealPath)
{
    /// <summary>The site's root: the folder itself or the nearest above it; null when there is none.</summary>
    public static SiteFolder? FindFrom(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (At(at.FullName) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The site with exactly this root; null when there is none.</summary>
    public static SiteFolder? At(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return File.Exists(Path.Combine(full, "content", "site.yml")) && Disk.RealPath.Of(full) is { } real
            ? new SiteFolder(full, real)
            : null;
    }

    /// <summary>The whole path of something below the root, given with forward slashes.</summary>
    public string PathOf(string relative) => Path.Combine(FullPath, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>A path as people read it: below the root with forward slashes, elsewhere whole.</summary>
    public string Shown(string fullPath) => RelativePathOf(fullPath) ?? fullPath;

    /// <summary>The path below the root, with forward slashes; null for one that is elsewhere.</summary>
    public string? RelativePathOf(string fullPath)
    {
        var relative = Path.GetRelativePath(FullPath, fullPath).Replace(Path.DirectorySeparatorChar, '/');
        return relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? null
            : relative;
    }
}
