using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Tests.Fakes;

/// <summary>
/// A machine that stops for good before a step, as one does that is killed: nothing that would clean up after a failure
/// changes the disk any more.
/// </summary>
internal sealed class StoppingMachine(int after) : IFileChanges
{
    private readonly DiskChanges _disk = new();
    private readonly Lock _one = new();

    /// <summary>Whether the file system can exchange two folders.</summary>
    public bool Exchanges { get; init; } = true;

    /// <summary>Whether the file system knows second names of a file.</summary>
    public bool Links { get; init; } = true;

    /// <summary>A path that cannot be renamed to; null for none.</summary>
    public string? Fixed { get; init; }

    /// <summary>Runs after each exchange of two folders.</summary>
    public Action? Exchanged { get; init; }

    /// <summary>How many steps were taken.</summary>
    public int Steps { get; private set; }

    public void CreateFolder(string path) => Step(() => _disk.CreateFolder(path));

    public DiskStamp Write(string path, ReadOnlySpan<byte> bytes)
    {
        var all = bytes.ToArray();
        // A file that is being written is there with a part of its bytes first.
        Step(() => _disk.Write(path, all.AsSpan(0, all.Length / 2)));
        return Step(() => _disk.Write(path, all));
    }

    public bool TryLink(string existing, string path) => Links && Step(() => _disk.TryLink(existing, path));

    public void Copy(string from, string to) => Step(() => _disk.Copy(from, to));

    public void Move(string from, string to) =>
        Step(() =>
        {
            if (Fixed is not null && to.EndsWith(Fixed, StringComparison.Ordinal))
                throw new IOException("Operation not permitted");
            _disk.Move(from, to);
        });

    public void MoveFolder(string from, string to) => Step(() => _disk.MoveFolder(from, to));

    public bool TryExchange(string one, string other)
    {
        var isDone = Exchanges && Step(() => _disk.TryExchange(one, other));
        if (isDone)
            Exchanged?.Invoke();
        return isDone;
    }

    public void DeleteFile(string path) => Step(() => _disk.DeleteFile(path));

    public void DeleteFolder(string path) => Step(() => _disk.DeleteFolder(path));

    public void SetMode(string path, UnixFileMode mode) => Step(() => _disk.SetMode(path, mode));

    public bool FlushFiles(IReadOnlyCollection<string> files, string place)
    {
        Assert.All(files, f => Assert.True(File.Exists(f)));
        return false;
    }

    public void FlushFolders(IReadOnlyCollection<string> folders, string place) =>
        Assert.All(folders, f => Assert.True(Directory.Exists(f)));

    private void Step(Action act) =>
        Step(() =>
        {
            act();
            return true;
        });

    private T Step<T>(Func<T> act)
    {
        lock (_one)
        {
            if (Steps >= after)
                throw new MachineStoppedException();
            Steps++;
            return act();
        }
    }
}
