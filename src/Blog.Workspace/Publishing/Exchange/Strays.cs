using System.Collections.Immutable;
using Blog.Text;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing.Exchange;

/// <summary>
/// Rescues what others wrote into the output while it was exchanged with its copy: their files went into the copy.
/// </summary>
internal sealed class Strays
{
    private readonly string _copy;
    private readonly OutputFolder _output;
    private readonly HashSet<SitePath> _others;
    private readonly HashSet<SitePath> _concerned;
    private readonly IFileChanges _changes;
    private readonly Lazy<Manifest[]> _own;

    /// <summary>Names the folders.</summary>
    /// <param name="copy">The folder that readers saw for a while.</param>
    /// <param name="output">The output.</param>
    /// <param name="journal">What the publication does, and which files of others were there before.</param>
    /// <param name="changes">Changes the disk.</param>
    public Strays(string copy, OutputFolder output, Journal journal, IFileChanges changes)
    {
        (_copy, _output, _changes) = (copy, output, changes);
        _others = [.. journal.Others];
        _concerned = [.. journal.Changed, .. journal.Removed.Keys, .. journal.Files.Keys];
        // One of the two is the old site, the other the new one or the old one too.
        _own = new(() => [Manifest.Read(output), Manifest.Read(output with { FullPath = copy })]);
    }

    /// <summary>
    /// Moves files of others from a folder that is about to be dropped to the output, where they are not there or are
    /// older. When somebody has deleted the output, nothing is brought back.
    /// </summary>
    public static void Rescue(string dropped, OutputFolder output, Journal journal, IFileChanges changes)
    {
        if (Directory.Exists(dropped) && Directory.Exists(output.FullPath))
            new Strays(dropped, output, journal, changes).RescueIn("", ImmutableHashSet<string>.Empty);
    }

    /// <summary>Moves those of one folder, and of folders in it that are not known.</summary>
    public void RescueIn(string folder, IReadOnlySet<string> known)
    {
        foreach (var entry in new DirectoryInfo(Path.Combine(_copy, folder)).EnumerateFileSystemInfos().ToList())
        {
            var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (path == WorkFolder.NameInside)
                continue;
            if (!FolderChanges.IsFolder(entry))
                Rescue(entry, new SitePath(path));
            else if (!known.Contains(path))
                RescueIn(path, known);
        }
    }

    private void Rescue(FileSystemInfo file, SitePath path)
    {
        var target = new FileInfo(_output.PathOf(path));
        if (!IsLost(file, target, _others.Contains(path)) || IsOwn(path))
            return;
        _changes.CreateFolders(target.DirectoryName!);
        _changes.Move(file.FullName, target.FullName);
    }

    private bool IsOwn(SitePath path) =>
        OutputFolder.IsManifest(path.Value) || _concerned.Contains(path) || _own.Value.Any(site => site.Has(path));

    // A file that was there before and is gone was deleted by somebody.
    private static bool IsLost(FileSystemInfo file, FileInfo target, bool wasThere) =>
        Path.Exists(target.FullName)
            ? file is FileInfo && target.Exists && file.LastWriteTimeUtc > target.LastWriteTimeUtc
            : !wasThere;
}
