using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Publishing.Exchange;

/// <summary>A folder of the second site while it is brought to the folder of the output.</summary>
internal sealed class CopiedFolder
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly string _path;
    private readonly IFileChanges _changes;
    private readonly Dictionary<string, FolderEntry> _rest;
    private UnixFileMode _mode;

    /// <summary>Looks at the folder, and makes it when it is missing.</summary>
    public CopiedFolder(string path, IFileChanges changes)
    {
        (_path, _changes) = (path, changes);
        if (FolderListing.Of(path) is not { } there)
        {
            // It cannot be read, or is something else.
            if (PathStatus.Of(path).Kind == EntryKind.Folder)
                changes.Drop(path);
            else if (PathStatus.Of(path).Kind != EntryKind.Missing)
                changes.DeleteFile(path);
            changes.CreateFolder(path);
            there = new FolderListing(PathStatus.Of(path).Mode, []);
        }

        _mode = there.Mode;
        _rest = there.Entries.ToDictionary(e => e.Name, StringComparer.Ordinal);
    }

    /// <summary>The path of an entry.</summary>
    public string PathOf(string name) => Path.Combine(_path, name);

    /// <summary>Keeps a folder in it, or makes room for one.</summary>
    /// <returns>Whether there was one.</returns>
    public bool KeepFolder(string name)
    {
        if (!_rest.Remove(name, out var there))
            Open();
        else if (there.Kind == EntryKind.Folder)
            return true;
        else
            Remove(there);
        return false;
    }

    /// <summary>Keeps a name of a file or link that is a name of the same, or gives it that name.</summary>
    public bool TryKeep(FolderEntry entry, string from)
    {
        if (_rest.Remove(entry.Name, out var there))
        {
            if (there.Kind == entry.Kind && there.Sign == entry.Sign)
                return true;
            Remove(there);
        }

        Open();
        return _changes.TryLink(from, PathOf(entry.Name));
    }

    /// <summary>Removes what was not kept, and sets the permissions.</summary>
    public void Close(UnixFileMode mode)
    {
        foreach (var entry in _rest.Values)
            Remove(entry);
        // Last, as a folder that nobody may write could not be filled.
        if (_mode != mode)
            _changes.SetMode(_path, mode);
    }

    private void Remove(FolderEntry entry)
    {
        Open();
        if (entry.Kind == EntryKind.Folder)
            _changes.Drop(PathOf(entry.Name));
        else
            _changes.DeleteFile(PathOf(entry.Name));
    }

    private void Open()
    {
        if (OperatingSystem.IsWindows() || (_mode & Owner) == Owner)
            return;
        _mode |= Owner;
        _changes.SetMode(_path, _mode);
    }
}
