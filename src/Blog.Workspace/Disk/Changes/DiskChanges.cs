namespace Blog.Workspace.Disk.Changes;

/// <summary>Changes the real disk.</summary>
internal sealed class DiskChanges : IFileChanges
{
    // Up to here each file is forced on its own, which takes milliseconds; beyond it the whole disk is forced once.
    private const int MostSingly = 64;

    /// <inheritdoc/>
    public void CreateFolder(string path)
    {
        if (!NativeFiles.TryCreateFolder(path))
            Directory.CreateDirectory(path);
    }

    /// <inheritdoc/>
    public DiskStamp Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (NativeFiles.AreThere)
            return NativeFiles.Write(path, bytes);
        File.WriteAllBytes(path, bytes);
        return PathStatus.Of(path).Stamp;
    }

    /// <inheritdoc/>
    public bool TryLink(string existing, string path) => NativeDisk.TryLink(existing, path);

    /// <inheritdoc/>
    public void Copy(string from, string to)
    {
        File.Copy(from, to);
        File.SetLastWriteTimeUtc(to, File.GetLastWriteTimeUtc(from));
    }

    /// <inheritdoc/>
    public void Move(string from, string to)
    {
        if (NativeFiles.AreThere)
            NativeFiles.Move(from, to);
        else
            File.Move(from, to, overwrite: true);
    }

    /// <inheritdoc/>
    public void MoveFolder(string from, string to) => Directory.Move(from, to);

    /// <inheritdoc/>
    public bool TryExchange(string one, string other) => NativeDisk.TryExchange(one, other);

    /// <inheritdoc/>
    public void DeleteFile(string path) => File.Delete(path);

    /// <inheritdoc/>
    public void DeleteFolder(string path) => Directory.Delete(path);

    /// <inheritdoc/>
    public void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }

    /// <inheritdoc/>
    public bool FlushFiles(IReadOnlyCollection<string> files, string place)
    {
        if (files.Count > MostSingly && NativeDisk.TryFlushDisk(place))
            return true;
        foreach (var file in files)
            NativeDisk.FlushFile(file);
        return false;
    }

    /// <inheritdoc/>
    public void FlushFolders(IReadOnlyCollection<string> folders, string place)
    {
        if (folders.Count > MostSingly && NativeDisk.TryFlushDisk(place))
            return;
        foreach (var folder in folders)
            NativeDisk.FlushFolder(folder);
    }
}
