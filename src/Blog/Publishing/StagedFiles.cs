using Blog.Model;

namespace Blog.Publishing;

/// <summary>The new content of files, held beside the site until the whole of it is ready. Dropped when it is not committed.</summary>
/// <param name="folder">The output folder.</param>
internal sealed class StagedFiles(OutputFolder folder) : IDisposable
{
    private readonly bool _isNewFolder = !Directory.Exists(folder.FullPath);
    private bool _isCommitted;

    /// <summary>Takes the content of a file. Any thread may call it.</summary>
    public void Add(SitePath path, ReadOnlySpan<byte> bytes)
    {
        var staged = PathIn(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(staged)!);
        File.WriteAllBytes(staged, bytes);
    }

    /// <summary>Writes the journal: from here on the publication is completed, if not now then by the next command.</summary>
    public void Commit(Journal journal)
    {
        Directory.CreateDirectory(folder.Staging);
        journal.Write(folder);
        _isCommitted = true;
    }

    /// <summary>Moves what is staged for this path into its place; nothing happens when it was moved before.</summary>
    public static void Place(OutputFolder folder, SitePath path)
    {
        var staged = PathIn(folder, path);
        if (!File.Exists(staged))
            return;
        var target = folder.PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(staged, target, overwrite: true);
    }

    /// <summary>Deletes the staging folder.</summary>
    public static void Drop(OutputFolder folder)
    {
        if (Directory.Exists(folder.Staging))
            Directory.Delete(folder.Staging, recursive: true);
    }

    /// <summary>Drops what was not committed, and the output folder when there was none before.</summary>
    public void Dispose()
    {
        if (_isCommitted)
            return;
        Drop(folder);
        if (_isNewFolder && Directory.Exists(folder.FullPath) && !Directory.EnumerateFileSystemEntries(folder.FullPath).Any())
            Directory.Delete(folder.FullPath);
    }

    private static string PathIn(OutputFolder folder, SitePath path) =>
        Path.Combine(folder.Staging, "files", path.Value.Replace('/', Path.DirectorySeparatorChar));
}
