using System.Collections.Immutable;
using Blog.Pages;
using Blog.Text;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Exchange;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing;

/// <summary>
/// The door of this room: a site in, its files on the disk out. Either the whole site is published, or the folder stays
/// as it was.
/// </summary>
public static class Publisher
{
    /// <summary>Makes all outputs of a site and, if none has an error, brings the folder to them.</summary>
    /// <param name="site">The site.</param>
    /// <param name="folder">Where it goes. The caller holds the locks of the site and of the output.</param>
    /// <param name="policy">How warnings are treated.</param>
    /// <param name="report">Gets how many outputs are made, and of how many; on any thread.</param>
    public static PublishResult Publish(
        Site site,
        OutputFolder folder,
        DiagnosticPolicy policy,
        Action<int, int> report
    ) => Publish(site, folder, new DiskChanges(), policy, report);

    /// <summary>Publishes through <paramref name="changes"/>, which a test can stop at any step.</summary>
    /// <param name="site">The site.</param>
    /// <param name="folder">Where it goes. The caller holds the locks of the site and of the output.</param>
    /// <param name="changes">Changes the disk.</param>
    /// <param name="policy">How warnings are treated.</param>
    /// <param name="report">Gets how many outputs are made, and of how many; on any thread.</param>
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
            return new PublishResult(policy.Apply(site.Diagnostics), obstacles) { Faulty = site.Faulty };
        var stale = Stale.Find(folder, before, [.. site.Outputs.Keys]);
        using var staged = new StagedFiles(folder, changes);
        var made = new OutputMaker(folder, new Obstacles(folder, before, stale), staged).MakeAll(site, report);
        var result = new PublishResult(
            policy.Apply(site.Diagnostics.Concat(made.SelectMany(m => m.Value.Diagnostics))),
            [.. made.Select(m => m.Value.Obstacle).OfType<string>().Distinct()]
        )
        {
            Faulty = site.Faulty,
        };
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

/// <summary>The result of publishing a site.</summary>
/// <param name="Diagnostics">
/// What is wrong, in order. With an error among them nothing was written, unless it is in a document that the site is
/// made without.
/// </param>
/// <param name="Obstacles">
/// What in the output folder prevents publishing, as sentences. With any of them nothing was written.
/// </param>
public sealed record PublishResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Obstacles)
{
    /// <summary>The documents with mistakes that the site is made without.</summary>
    public ImmutableHashSet<ContentPath> Faulty { get; init; } = [];

    /// <summary>How many files were written.</summary>
    public int Written { get; init; }

    /// <summary>How many files were right already and were not touched.</summary>
    public int Unchanged { get; init; }

    /// <summary>How many files of earlier builds were removed.</summary>
    public int Removed { get; init; }

    /// <summary>
    /// Files of earlier builds that are not part of the site and stay, because somebody changed them.
    /// </summary>
    public ImmutableArray<SitePath> Kept { get; init; } = [];

    /// <summary>Whether there is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Whether the output folder is now the site.</summary>
    public bool IsPublished => !IsStopped && Obstacles.IsEmpty;

    /// <summary>Whether an error kept the site from being published.</summary>
    public bool IsStopped =>
        Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error && !Faulty.Contains(d.Location.Path));
}
