using System.Collections.Immutable;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing.Exchange;

/// <summary>A copy of the old site that was in the place of the output while that changed.</summary>
/// <param name="Place">Where it lies now.</param>
/// <param name="Folders">Its folders, by their paths in it.</param>
/// <param name="Journal">What was done meanwhile.</param>
/// <param name="Since">When readers saw it from, by the clock of the disk.</param>
internal sealed record ShownCopy(string Place, ImmutableArray<string> Folders, Journal Journal, long Since)
{
    /// <summary>
    /// Rescues what others wrote into it meanwhile. Only folders in which names have changed since are looked through.
    /// </summary>
    public void Rescue(OutputFolder output, IFileChanges changes)
    {
        var touched = Folders.Where(IsTouched).ToList();
        if (touched.Count == 0)
            return;
        var known = Folders.ToHashSet(StringComparer.Ordinal);
        var strays = new Strays(Place, output, Journal, changes);
        foreach (var folder in touched)
            strays.RescueIn(folder, known);
    }

    private bool IsTouched(string folder) => PathStatus.Of(Path.Combine(Place, folder)).Stamp.Modified >= Since;
}
