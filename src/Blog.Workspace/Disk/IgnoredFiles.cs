using Blog.Text;

namespace Blog.Workspace.Disk;

/// <summary>Lists what lies in <c>content/</c> and is never read.</summary>
public static class IgnoredFiles
{
    /// <summary>The ignored files and folders, in no particular order. A folder's path ends with a slash, and what is
    /// in it is not listed; symbolic links and what cannot be read are left out.</summary>
    public static IEnumerable<ContentPath> Of(SiteFolder site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var root = new DirectoryInfo(site.PathOf("content"));
        var options = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };
        var open = new Stack<DirectoryInfo>([root]);
        while (open.TryPop(out var folder))
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", options))
            {
                var below = Path.GetRelativePath(root.FullName, entry.FullName);
                var path = "content/" + below.Replace(Path.DirectorySeparatorChar, '/');
                if (entry is DirectoryInfo { LinkTarget: null } inner && !IgnoredNames.IsFolder(entry.Name))
                    open.Push(inner);
                else if (entry is DirectoryInfo { LinkTarget: null })
                    yield return new ContentPath(path + "/");
                else if (IgnoredNames.IsFile(entry.Name))
                    yield return new ContentPath(path);
            }
        }
    }
}
