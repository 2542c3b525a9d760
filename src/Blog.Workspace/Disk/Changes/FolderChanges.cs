namespace Blog.Workspace.Disk.Changes;

/// <summary>Changes of whole folders, made of single steps.</summary>
internal static class FolderChanges
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes a folder and those above it that are missing.</summary>
    public static void CreateFolders(this IFileChanges changes, string path)
    {
        if (Directory.Exists(path))
            return;
        if (Path.GetDirectoryName(path) is { } parent)
            changes.CreateFolders(parent);
        changes.CreateFolder(path);
    }

    /// <summary>
    /// Deletes a folder with all that is in it, whatever its permissions; links are deleted and not followed.
    /// </summary>
    public static void Drop(this IFileChanges changes, string path)
    {
        var folder = new DirectoryInfo(path);
        if (!folder.Exists)
            return;
        if (folder.LinkTarget is not null)
        {
            changes.DeleteFile(path);
            return;
        }

        changes.Open(path);
        foreach (var entry in folder.EnumerateFileSystemInfos().ToList())
        {
            if (IsFolder(entry))
                changes.Drop(entry.FullName);
            else
                changes.DeleteFile(entry.FullName);
        }

        changes.DeleteFolder(path);
    }

    /// <summary>Deletes a folder that has nothing but folders in it; nothing happens when there is a file.</summary>
    public static void DropEmpty(this IFileChanges changes, string path)
    {
        if (!Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Any())
            changes.Drop(path);
    }

    /// <summary>Whether an entry is a folder itself and not a link to one.</summary>
    public static bool IsFolder(FileSystemInfo entry) =>
        entry is DirectoryInfo && (entry.Attributes & FileAttributes.ReparsePoint) == 0;

    // A copy of a folder that nobody may write is emptied before it is deleted.
    private static void Open(this IFileChanges changes, string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        var mode = File.GetUnixFileMode(path);
        if ((mode & Owner) != Owner)
            changes.SetMode(path, mode | Owner);
    }
}
