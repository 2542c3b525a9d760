using System.Collections.Immutable;
using Blog.Text;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing.Exchange;

/// <summary>
/// Brings the copy of an output that readers see while the output changes: the same folders, with second names of the
/// same files. It stays beside the output from one publication to the next, so that only what differs is named again.
/// Nothing of it is trusted: a name is kept when the file system says that it is a name of the same file.
/// </summary>
/// <param name="folder">The output folder.</param>
/// <param name="concerned">The folders that can differ; null for all.</param>
/// <param name="changes">Changes the disk.</param>
internal sealed class OutputCopy(OutputFolder folder, IReadOnlySet<string>? concerned, IFileChanges changes)
{
    // Somebody's whole disk may lie in the output; to name all of it a second time would take longer than anybody
    // expects.
    private const int MostOthers = 20_000;

    private readonly ImmutableArray<SitePath>.Builder _others = ImmutableArray.CreateBuilder<SitePath>();
    private readonly ImmutableArray<string>.Builder _folders = ImmutableArray.CreateBuilder<string>();
    private readonly Lazy<Manifest> _own = new(() => Manifest.Read(folder, PlacedMemory.Read(folder.Memory)));

    /// <summary>Brings a copy to the output, whatever is there.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="copy">The copy, which need not be there.</param>
    /// <param name="changes">Changes the disk.</param>
    /// <returns>
    /// What is in it; null when it lacks something that the output has. Such a copy is not shown to anybody.
    /// </returns>
    public static CopyContent? TryBring(OutputFolder folder, string copy, IFileChanges changes)
    {
        // What a link leads to is somebody else's.
        if (PathStatus.Of(copy).Kind == EntryKind.Other)
            changes.DeleteFile(copy);
        var second = new OutputCopy(folder, null, changes);
        return second.TryBring(folder.FullPath, copy, "")
            ? new CopyContent(second._folders.ToImmutable(), second._others.ToImmutable())
            : null;
    }

    /// <summary>
    /// Brings the copy to an output that a publication has just changed, so that it keeps no content that is gone.
    /// Nothing happens where there is none.
    /// </summary>
    public static void Follow(OutputFolder folder, Journal journal, IFileChanges changes)
    {
        var copy = WorkFolder.Hidden(folder.Work);
        if (!folder.IsBeside || PathStatus.Of(copy).Kind != EntryKind.Folder)
            return;
        var concerned = journal
            .Changed.Concat(journal.Removed.Keys)
            .SelectMany(WrittenPaths.FoldersOf)
            .Select(f => f.Value)
            .Append("")
            .ToHashSet(StringComparer.Ordinal);
        if (!new OutputCopy(folder, concerned, changes).TryBring(folder.FullPath, copy, ""))
            changes.Drop(copy);
    }

    private bool TryBring(string from, string to, string path)
    {
        if (FolderListing.Of(from) is not { } source || (path.Length == 0 && IsShared(source.Mode)))
            return false;
        var copy = new CopiedFolder(to, changes);
        _folders.Add(path);
        foreach (var entry in source.Entries)
        {
            var below = path.Length == 0 ? entry.Name : $"{path}/{entry.Name}";
            if (below == WorkFolder.NameInside)
                continue;
            var isWhole =
                entry.Kind == EntryKind.Folder
                    ? TryBringFolder(copy, entry, Path.Combine(from, entry.Name), below)
                    : TryBringFile(copy, entry, Path.Combine(from, entry.Name), below);
            if (!isWhole)
                return false;
        }

        copy.Close(source.Mode);
        return true;
    }

    private bool TryBringFolder(CopiedFolder copy, FolderEntry entry, string from, string path)
    {
        // Beside the output of another site, which is being written: it must not lose its folder.
        if (entry.Name.StartsWith('.') && OutputLock.IsHeld(from))
            return false;
        var wasThere = copy.KeepFolder(entry.Name);
        return (wasThere && concerned?.Contains(path) == false) || TryBring(from, copy.PathOf(entry.Name), path);
    }

    private bool TryBringFile(CopiedFolder copy, FolderEntry entry, string from, string path)
    {
        if (
            concerned is null
            && !OutputFolder.IsManifest(path)
            && new SitePath(path) is var file
            && !_own.Value.Has(file)
        )
            _others.Add(file);
        return _others.Count <= MostOthers && copy.TryKeep(entry, from);
    }

    // As /tmp is: everybody may put something there at any moment, and nobody may rename it.
    private static bool IsShared(UnixFileMode mode) => (mode & UnixFileMode.StickyBit) != 0;
}

/// <summary>What is in a copy of an output.</summary>
/// <param name="Folders">Its folders, by their paths in it.</param>
/// <param name="Others">The files of others in it.</param>
internal sealed record CopyContent(ImmutableArray<string> Folders, ImmutableArray<SitePath> Others);
