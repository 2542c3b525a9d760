using Blog.Workspace.Disk;

namespace Blog.Workspace.Editing;

/// <summary>Reads files that editors may be saving: half a save is waited for, not taken for the file.</summary>
/// <param name="clock">The clock for waits.</param>
internal sealed class SettledFile(TimeProvider clock)
{
    private const int MostLooks = 100;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>How long a save is waited for.</summary>
    public static TimeSpan Patience => Pause * MostLooks;

    /// <summary>
    /// The bytes of a file. An editor that saves in place empties the file and then fills it, and one that renames
    /// takes it away for a moment: what is empty, gone or being written is looked at again, for up to two seconds.
    /// </summary>
    /// <param name="path">The file, without symbolic links.</param>
    /// <param name="isExpected">Whether it is known to have been there.</param>
    /// <returns>The bytes; null when there is no such file.</returns>
    public byte[]? Read(string path, bool isExpected)
    {
        for (var look = 1; ; look++)
        {
            var isLast = look == MostLooks;
            var file = new FileInfo(path);
            if (!file.Exists && (!isExpected || isLast))
                return null;
            var isWhole = isLast || (file.Exists && file.Length > 0 && !FileWriters.Any(path));
            if (isWhole && Bytes(path, isLast) is { } bytes)
                return bytes;
            Wait();
        }
    }

    /// <summary>The bytes of a file once nobody has it open to write it any more, or after two seconds.</summary>
    public byte[] ReadAtRest(string path)
    {
        for (var look = 1; look < MostLooks && FileWriters.Any(path); look++)
            Wait();
        return Bytes(path, isLast: true)!;
    }

    /// <summary>Whether a file is unchanged since it was read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Its bytes then; null for none.</param>
    public static bool IsStill(string path, byte[]? read)
    {
        var file = new FileInfo(path);
        if (!file.Exists || read is null)
            return file.Exists == read is not null;
        if (file.Length != read.Length)
            return false;
        return read.Length == 0 || (Bytes(path, isLast: false) is { } now && now.AsSpan().SequenceEqual(read));
    }

    private static byte[]? Bytes(string path, bool isLast)
    {
        try
        {
            // A pipe looks empty, and opening it would block.
            if (new FileInfo(path) is not { Exists: true, Length: > 0 and <= int.MaxValue } info)
                return isLast ? [] : null;
            const FileShare Everything = FileShare.ReadWrite | FileShare.Delete;
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, Everything);
            var bytes = new byte[info.Length];
            var filled = FileReading.Fill(file, bytes);
            if (filled == bytes.Length && RandomAccess.GetLength(file) == filled)
                return bytes;
            return isLast ? bytes[..filled] : null;
        }
        catch (IOException) when (!isLast)
        {
            // Gone since, or held by the program that saves it (on Windows).
            return null;
        }
    }

    private void Wait() => clock.Wait(Pause);
}
