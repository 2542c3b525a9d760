namespace Blog.Workspace.Disk;

/// <summary>Opens a lock file, and distinguishes one held by another program from every other failure.</summary>
internal static class LockFile
{
    /// <summary>Opens a lock, and makes its folder when it is missing.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The file, which nobody else can open until it is disposed; null when another program has it.</returns>
    /// <exception cref="IOException">Something else stands there, or the disk is full or fails.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write there.</exception>
    public static FileStream? TryOpen(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (File.Exists(folder) || (!Directory.Exists(folder) && IsLink(folder)))
            throw new IOException($"'{folder}' is in the way: a folder of this name is needed. Move it away.");
        Directory.CreateDirectory(folder);
        // A link leads to somebody else's file, which would be overwritten.
        if (Directory.Exists(path) || IsLink(path))
            throw InTheWay(path);
        try
        {
            // Without a buffer a full disk fails at once, and not again on closing.
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            if (file.CanSeek)
                return file;
            file.Dispose();
            throw InTheWay(path);
        }
        catch (IOException failure) when (IsContention(failure))
        {
            return null;
        }
    }

    /// <summary>Whether another program has opened a file and lets nobody else do so.</summary>
    public static bool IsContention(IOException failure) =>
        // EWOULDBLOCK of Linux and of macOS; the violations of sharing and of a lock of Windows.
        (failure.HResult & 0xFFFF)
            is 11
                or 35
                or 32
                or 33;

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    private static IOException InTheWay(string path) =>
        new($"'{path}' is in the way: a file of this name is locked while the program works. Move it away.");
}
