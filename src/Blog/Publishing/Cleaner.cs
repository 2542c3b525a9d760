using System.Collections.Immutable;
using Blog.Model;

namespace Blog.Publishing;

/// <summary>Takes the site out of an output folder again.</summary>
internal static class Cleaner
{
    /// <summary>Removes the files that this program wrote and nobody changed, the folders that leaves empty, and the manifest.</summary>
    /// <param name="folder">The output folder. The caller holds the site's lock for building.</param>
    /// <returns>How many files were removed, and those that somebody changed and that stay.</returns>
    public static (int Removed, ImmutableArray<SitePath> Kept) Clean(OutputFolder folder)
    {
        Publication.Recover(folder);
        var stale = Stale.Find(folder, Manifest.Read(folder), _ => false);
        var removed = stale.Removable.Count(f => OwnFiles.Remove(folder, f.Key, f.Value));
        if (!Directory.Exists(folder.FullPath))
            return (removed, stale.Kept);
        File.Delete(Path.Combine(folder.FullPath, OutputFolder.ManifestName));
        if (!Directory.EnumerateFileSystemEntries(folder.FullPath).Any())
            Directory.Delete(folder.FullPath);
        return (removed, stale.Kept);
    }
}
