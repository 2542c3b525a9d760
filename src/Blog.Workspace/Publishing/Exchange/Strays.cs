using Blog.Text;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing.Exchange;

/// <summary>
/// Rescues what others wrote into the output while it was exchanged with its copy: their files went into the copy,
/// which is dropped afterwards.
/// </summary>
internal static class Strays
{
    /// <summary>
    /// Moves files of others from a folder that is about to be dropped to the output, where they are not there or are
    /// older.
    /// </summary>
    /// <param name="dropped">The folder.</param>
    /// <param name="output">The output; when somebody has deleted it, nothing is brought back.</param>
    /// <param name="journal">Says what the publication itself put there.</param>
    /// <param name="changes">Changes the disk.</param>
    public static void Rescue(string dropped, string output, Journal journal, IFileChanges changes)
    {
        if (!Directory.Exists(dropped) || !Directory.Exists(output))
            return;
        var own = journal.Files.Keys.Concat(journal.Removed.Keys).ToHashSet();
        own.Add(new SitePath(OutputFolder.ManifestName));
        var others = journal.Others.ToHashSet();
        foreach (var file in FilesBelow(new DirectoryInfo(dropped)).ToList())
        {
            var relative = Path.GetRelativePath(dropped, file.FullName);
            var path = new SitePath(relative.Replace(Path.DirectorySeparatorChar, '/'));
            var target = new FileInfo(Path.Combine(output, relative));
            if (own.Contains(path) || !IsLost(file, target, others.Contains(path)))
                continue;
            changes.CreateFolders(target.DirectoryName!);
            changes.Move(file.FullName, target.FullName);
        }
    }

    // A file that was there before and is gone was deleted by somebody.
    private static bool IsLost(FileSystemInfo file, FileInfo target, bool wasThere) =>
        Path.Exists(target.FullName)
            ? file is FileInfo && target.Exists && file.LastWriteTimeUtc > target.LastWriteTimeUtc
            : !wasThere;

    private static IEnumerable<FileSystemInfo> FilesBelow(DirectoryInfo folder) =>
        folder
            .EnumerateFileSystemInfos()
            .Where(e => e.Name != WorkFolder.NameInside)
            .SelectMany(e => FolderChanges.IsFolder(e) ? FilesBelow((DirectoryInfo)e) : [e]);
}
