using Blog.Model;
using Blog.Text;

namespace Blog.Publishing;

/// <summary>Tells the files this program wrote from those that others put, or changed, in the output folder.</summary>
internal static class OwnFiles
{
    /// <summary>Whether the file at a path is still what was written there, reached through no symbolic link.</summary>
    public static bool IsUntouched(OutputFolder folder, SitePath path, Fingerprint written)
    {
        var file = new FileInfo(folder.PathOf(path));
        return file.Exists
            && file.LinkTarget is null
            && !WrittenPaths.FoldersOf(path).Any(f => IsLink(folder, f))
            && Fingerprint.Of(File.ReadAllBytes(file.FullName)) == written;
    }

    /// <summary>Whether a symbolic link stands at a path.</summary>
    public static bool IsLink(OutputFolder folder, SitePath path) => new FileInfo(folder.PathOf(path)).LinkTarget is not null;

    /// <summary>Removes a file that is untouched, and the folders that it leaves empty.</summary>
    /// <returns>Whether it was removed.</returns>
    public static bool Remove(OutputFolder folder, SitePath path, Fingerprint written)
    {
        if (!IsUntouched(folder, path, written))
            return false;
        File.Delete(folder.PathOf(path));
        foreach (var parent in WrittenPaths.FoldersOf(path).Reverse())
        {
            if (Directory.EnumerateFileSystemEntries(folder.PathOf(parent)).Any())
                break;
            Directory.Delete(folder.PathOf(parent));
        }

        return true;
    }
}
