using System.Collections.Immutable;
using System.Globalization;
using Blog.Import.Foreign;
using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Importing;

/// <summary>Lists the files of an old blog in a folder. Links to folders are not followed, and links to files only
/// inside of it.</summary>
/// <param name="root">The whole path of the folder.</param>
/// <param name="limits">How much is read.</param>
/// <param name="cancellation">Ends it.</param>
internal sealed class FolderWalk(string root, SourceLimits limits, CancellationToken cancellation)
{
    private readonly string _real = RealPath.Of(root) ?? root;
    private readonly SourceReading _reading = new();
    private readonly List<SourceFile> _files = [];
    private readonly List<PassedOver> _passed = [];

    /// <summary>The files.</summary>
    public SourceOpening Open()
    {
        Enter(new DirectoryInfo(root), "", 0);
        if (_files.Count > limits.MostFiles)
            return SourceOpening.Refused(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{root}' has more than {limits.MostFiles:N0} files. Name the folder of the blog itself."
                )
            );
        return new SourceOpening
        {
            Tree = new SourceTree(Path.GetFileName(Path.TrimEndingDirectorySeparator(root)), _files),
            PassedOver = [.. _passed.OrderBy(p => p.Path)],
            Reading = _reading,
        };
    }

    private void Enter(DirectoryInfo folder, string path, int depth)
    {
        if (depth > limits.MostDepth)
        {
            PassOver(path, $"folders are nested more than {limits.MostDepth} deep");
            return;
        }

        ImmutableArray<FileSystemInfo> entries = [];
        try
        {
            entries = [.. folder.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (UnauthorizedAccessException)
        {
            PassOver(path, "access to the folder is denied");
        }
        catch (IOException failure)
        {
            PassOver(path, failure.Message);
        }

        foreach (var entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_files.Count <= limits.MostFiles)
                Take(entry, path.Length == 0 ? entry.Name : $"{path}/{entry.Name}", depth);
        }
    }

    private void Take(FileSystemInfo entry, string path, int depth)
    {
        if (entry.Name.Contains('\\', StringComparison.Ordinal) || entry.Name.Any(char.IsControl))
            PassOver(path, "its name has a character that paths cannot have");
        else if (entry.LinkTarget is not null)
            Follow(entry, path);
        else if (entry is not DirectoryInfo folder)
            Add((FileInfo)entry, path);
        else if (
            BuiltFolders.WhyPassedOver(
                new ContentPath(path),
                name => Path.Exists(Path.Combine(folder.FullName, name)),
                name => StartsWithFence(new FileInfo(Path.Combine(folder.FullName, name)))
            ) is
            { } reason
        )
            _passed.Add(new PassedOver(new ContentPath(path), reason, IsUsual: true));
        else
            Enter(folder, path, depth + 1);
    }

    // A link may lead anywhere, and a pipe, whose length is 0, would never end. A file that cannot be read
    // says nothing.
    private static bool StartsWithFence(FileInfo file)
    {
        if (!file.Exists || file.LinkTarget is not null || file.Length == 0)
            return false;
        try
        {
            Span<byte> start = stackalloc byte[6];
            using var stream = file.OpenRead();
            var read = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
            return (read is [0xEF, 0xBB, 0xBF, ..] ? read[3..] : read) is [(byte)'-', (byte)'-', (byte)'-', ..];
        }
        catch (IOException)
        {
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void Follow(FileSystemInfo link, string path)
    {
        var real = RealPath.Of(link.FullName);
        if (real is null || !Path.Exists(real))
            PassOver(path, $"it is a symbolic link to '{link.LinkTarget}', which is not there");
        else if (!RealPath.IsWithin(_real, real))
            PassOver(path, $"it is a symbolic link to '{link.LinkTarget}', which is outside of the folder");
        else if (BuiltFolders.AreOfTools(Path.GetRelativePath(_real, real).Split(Path.DirectorySeparatorChar)))
            PassOver(path, $"it is a symbolic link to '{link.LinkTarget}', a file of tools");
        else if (Directory.Exists(real))
            PassOver(path, $"it is a symbolic link to the folder '{link.LinkTarget}', which is read where it is");
        else
            Add(new FileInfo(real), path);
    }

    private void Add(FileInfo file, string path)
    {
        // It is not there under the name that the system gave: the name is not text, or it was deleted meanwhile.
        if (!file.Exists)
            PassOver(
                path,
                file.Name.Contains('\ufffd', StringComparison.Ordinal)
                    ? "its name is not UTF-8"
                    : "it was deleted while the folder was read"
            );
        else if (file.Length > limits.MostBytesOfFile)
            PassOver(path, $"it is larger than {limits.MostBytesOfFile / 1024 / 1024} MB");
        else if (SourceReading.WhyUnreadable(file) is { } reason)
            PassOver(path, reason);
        else
            _files.Add(_reading.FileOf(new ContentPath(path), file));
    }

    private void PassOver(string path, string reason) => _passed.Add(new PassedOver(new ContentPath(path), reason));
}
