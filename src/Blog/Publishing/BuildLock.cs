using Blog.Disk;

namespace Blog.Publishing;

/// <summary>Keeps two commands from writing at the same time. The operating system lets go of it when the program ends, however it ends.</summary>
internal sealed class BuildLock : IDisposable
{
    private readonly FileStream _file;

    private BuildLock(FileStream file) => _file = file;

    /// <summary>Takes the lock of a site; null when another command has it.</summary>
    public static BuildLock? TryTake(SiteFolder site)
    {
        Directory.CreateDirectory(site.PathOf(".cache"));
        try
        {
            return new BuildLock(new FileStream(site.PathOf(".cache/build.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException failure) when (failure is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }

    /// <summary>Lets go. The file stays: were it deleted, a third command could lock a new one while a second still waits for the old.</summary>
    public void Dispose() => _file.Dispose();
}
