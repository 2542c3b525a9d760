using System.Collections.Immutable;
using Blog.Pages;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Publishing;

/// <summary>The door of this room: a site in, its files on the disk out. Either the whole site is published, or the
/// folder stays as it was.</summary>
public static class Publisher
{
    /// <summary>Makes all outputs of a site and, if none has an error, brings the folder to them.</summary>
    /// <param name="site">The site.</param>
    /// <param name="folder">Where it goes. The caller holds the locks of the site and of the output.</param>
    /// <param name="policy">What becomes of warnings.</param>
    /// <param name="report">Told how many of how many outputs are made; on any thread.</param>
    public static PublishResult Publish(
        Site site,
        OutputFolder folder,
        DiagnosticPolicy policy,
        Action<int, int> report
    ) => Publish(site, folder, new DiskChanges(), policy, report);

    /// <summary>Publishes by way of what changes the disk, which a test can stop at any step.</summary>
    /// <param name="site">The site.</param>
    /// <param name="folder">Where it goes. The caller holds the locks of the site and of the output.</param>
    /// <param name="changes">Changes the disk.</param>
    /// <param name="policy">What becomes of warnings.</param>
    /// <param name="report">Told how many of how many outputs are made; on any thread.</param>
    internal static PublishResult Publish(
        Site site,
        OutputFolder folder,
        IFileChanges changes,
        DiagnosticPolicy policy,
        Action<int, int> report
    )
    {
        var (before, obstacles) = Beginning.Of(folder, changes);
        if (!obstacles.IsEmpty)
            return new PublishResult(policy.Apply(site.Diagnostics), obstacles);
        var stale = Stale.Find(folder, before, [.. site.Outputs.Keys]);
        using var staged = new StagedFiles(folder, changes);
        var made = new OutputMaker(folder, new Obstacles(folder, before, stale), staged).MakeAll(site, report);
        var result = new PublishResult(
            policy.Apply(site.Diagnostics.Concat(made.SelectMany(m => m.Value.Diagnostics))),
            [.. made.Select(m => m.Value.Obstacle).OfType<string>().Distinct()]
        );
        if (!result.IsPublished)
            return result;

        var changed = made.Count(m => m.Value.IsChanged);
        var files = made.ToImmutableSortedDictionary(m => m.Key, m => m.Value.Fingerprint);
        var published = result with { Written = changed, Unchanged = made.Length - changed, Kept = stale.Kept };
        return before.IsOf(files) && changed == 0 ? published : Carry(folder, published, changes, JournalOf);

        Journal JournalOf() => new(files, stale.Removable) { Changed = staged.Commit() };
    }

    private static PublishResult Carry(
        OutputFolder folder,
        PublishResult result,
        IFileChanges changes,
        Func<Journal> commit
    )
    {
        var carried = Carrying.Carry(folder, commit, changes);
        return carried.Obstacles.IsEmpty
            ? result with
            {
                Removed = carried.Removed,
            }
            : result with
            {
                Written = 0,
                Unchanged = 0,
                Kept = [],
                Obstacles = carried.Obstacles,
            };
    }
}
