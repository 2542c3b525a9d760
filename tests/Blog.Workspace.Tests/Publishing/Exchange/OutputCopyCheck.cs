using Blog.Testing;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Tests.Publishing.Exchange;

/// <summary>Checks what a publication may leave beside an output.</summary>
internal static class OutputCopyCheck
{
    /// <summary>
    /// Nothing, or a second site alone: the folders of the output with names of the very same files, so that it takes
    /// no room.
    /// </summary>
    public static void IsTidy(TestFolder folder, OutputFolder output)
    {
        var known = new HashSet<string> { ".cache", ".output.blog", "content", "output" };
        Assert.Subset(known, NamesIn(folder.Root));
        if (!Directory.Exists(output.Work))
            return;
        Assert.Equal(["site"], NamesIn(output.Work));
        Assert.Equal(NodesIn(output.FullPath), NodesIn(WorkFolder.Hidden(output.Work)));
    }

    /// <summary>Each path in a folder, with the number of its file.</summary>
    public static IReadOnlyList<string> NodesIn(string root, string path = "") =>
        [
            .. FolderListing
                .Of(Path.Combine(root, path))!
                .Entries.OrderBy(e => e.Name, StringComparer.Ordinal)
                .SelectMany(e =>
                    e.Kind == EntryKind.Folder
                        ? NodesIn(root, Path.Combine(path, e.Name)).Prepend(Path.Combine(path, e.Name))
                        : [$"{Path.Combine(path, e.Name)} {e.Sign.Node}"]
                ),
        ];

    private static HashSet<string> NamesIn(string path) =>
        [.. Directory.EnumerateFileSystemEntries(path).Select(e => Path.GetFileName(e))];
}
