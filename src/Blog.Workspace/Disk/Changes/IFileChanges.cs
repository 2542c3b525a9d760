namespace Blog.Workspace.Disk.Changes;

/// <summary>
/// The ways a publication changes a disk. Each call is one step, which a machine that stops has either done or not
/// done: tests stop a machine at every step. Paths are whole.
/// </summary>
internal interface IFileChanges
{
    /// <summary>Makes one folder in a folder that exists; nothing happens when it is there.</summary>
    void CreateFolder(string path);

    /// <summary>Writes a file. A machine that stops may leave it half written.</summary>
    /// <returns>By what the file is known to be as it was written.</returns>
    DiskStamp Write(string path, ReadOnlySpan<byte> bytes);

    /// <summary>
    /// Gives a file a second name, without following links; false where the system or the file has no second names.
    /// </summary>
    bool TryLink(string existing, string path);

    /// <summary>Copies a file with its permissions and its time.</summary>
    void Copy(string from, string to);

    /// <summary>Renames a file, in the place of a file that may be there.</summary>
    void Move(string from, string to);

    /// <summary>Renames a folder to a name that is free.</summary>
    void MoveFolder(string from, string to);

    /// <summary>
    /// Exchanges the names of two folders in one step; false where the system cannot, and nothing happened.
    /// </summary>
    bool TryExchange(string one, string other);

    /// <summary>Deletes a file or a link.</summary>
    void DeleteFile(string path);

    /// <summary>Deletes an empty folder.</summary>
    void DeleteFolder(string path);

    /// <summary>
    /// Sets the permissions of a file or folder; nothing happens where the system has no such permissions.
    /// </summary>
    void SetMode(string path, UnixFileMode mode);

    /// <summary>Forces the content of files to the disk.</summary>
    /// <param name="files">The files.</param>
    /// <param name="place">A folder on the same disk.</param>
    /// <returns>Whether all of the disk was forced, so that names in folders are safe too.</returns>
    bool FlushFiles(IReadOnlyCollection<string> files, string place);

    /// <summary>Forces the names in folders to the disk.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="place">A folder on the same disk.</param>
    void FlushFolders(IReadOnlyCollection<string> folders, string place);
}
