using System.Collections.Concurrent;
using Blog.Text;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>
/// What the folders of an output are at the start of a command. Each is looked at once, and none in a folder that is
/// not there: a first build asks the disk for nothing. Any thread may ask.
/// </summary>
internal sealed class FolderStates
{
    private readonly OutputFolder _folder;
    private readonly EntryKind _root;
    private readonly ConcurrentDictionary<string, Lazy<EntryKind>> _known = new(StringComparer.Ordinal);

    /// <summary>Looks at the output folder itself.</summary>
    public FolderStates(OutputFolder folder) => (_folder, _root) = (folder, PathStatus.Of(folder.FullPath).Kind);

    /// <summary>Whether the output folder is there.</summary>
    public bool HasRoot => _root == EntryKind.Folder;

    /// <summary>
    /// What stands where the folder of a file belongs: a folder that is reached through folders alone, nothing, or
    /// something else. What is in something else counts as the same.
    /// </summary>
    public EntryKind Around(SitePath file)
    {
        var slash = file.Value.LastIndexOf('/');
        return slash < 0 ? _root : Of(file.Value[..slash]);
    }

    /// <summary>What stands at the path of a folder.</summary>
    public EntryKind Of(SitePath folder) => Of(folder.Value);

    private EntryKind Of(string path) =>
        (_known.TryGetValue(path, out var known) ? known : _known.GetOrAdd(path, p => new(() => Look(p)))).Value;

    private EntryKind Look(string path)
    {
        var around = Around(new SitePath(path));
        return around == EntryKind.Folder ? PathStatus.Of(_folder.PathOf(new SitePath(path))).Kind : around;
    }
}
