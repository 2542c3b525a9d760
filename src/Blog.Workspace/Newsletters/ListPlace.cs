using Blog.Workspace.Disk;

namespace Blog.Workspace.Newsletters;

/// <summary>Judges the place of a list of readers.</summary>
public static class ListPlace
{
    /// <summary>
    /// The top folder that is shared together with a site: the nearest one from its root upwards that has <c>.git</c>,
    /// or the root itself.
    /// </summary>
    public static string TopOf(SiteFolder site)
    {
        for (var at = new DirectoryInfo(site.RealPath); at is not null; at = at.Parent)
        {
            var git = Path.Combine(at.FullName, ".git");
            if (Directory.Exists(git) || File.Exists(git))
                return at.FullName;
        }

        return site.RealPath;
    }

    /// <summary>Why a list may not lie there, as sentences; null when it may.</summary>
    /// <param name="site">The site.</param>
    /// <param name="realPath">The whole path of the list, without symbolic links.</param>
    public static string? Objection(SiteFolder site, string realPath)
    {
        var top = TopOf(site);
        return RealPath.IsWithin(top, realPath)
            ? $"The list lies in {top}. Addresses of readers do not belong in a repository: "
                + "everybody who gets the site gets them too, and what was committed once stays. "
                + "Move it elsewhere."
            : null;
    }
}
