using System.Collections.Immutable;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing.Exchange;

/// <summary>The state in which a command finds an output folder.</summary>
/// <param name="Before">What was written before.</param>
/// <param name="Obstacles">Why the folder cannot be changed, as sentences; empty when it can.</param>
internal sealed record Beginning(Manifest Before, ImmutableArray<string> Obstacles)
{
    /// <summary>What is remembered of the files in the folder.</summary>
    public PlacedMemory Memory { get; private init; } = PlacedMemory.Read(null);

    /// <summary>Settles what an earlier command left, and reads what was written before.</summary>
    /// <param name="folder">The output folder. The caller holds the locks of the site and of the output.</param>
    /// <param name="changes">Changes the disk.</param>
    public static Beginning Of(OutputFolder folder, IFileChanges changes)
    {
        var list = folder.ManifestFile;
        if (Directory.Exists(Path.Combine(folder.FullPath, list)))
            return Failed($"'{folder.Shown}/{list}' is a folder, where the list of what was written belongs.");
        try
        {
            Settlement.Settle(folder, changes);
            var memory = PlacedMemory.Read(folder.Memory);
            return new Beginning(Manifest.Read(folder, memory), []) { Memory = memory };
        }
        catch (IOException failure)
        {
            return Failed(Carrying.SentenceOf(folder, failure));
        }
        catch (UnauthorizedAccessException failure)
        {
            return Failed(Carrying.SentenceOf(folder, failure));
        }
    }

    private static Beginning Failed(string reason) => new(Manifest.None, [reason]);
}
