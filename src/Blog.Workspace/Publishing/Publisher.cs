using System.Collections.Immutable;
using Blog.Pages;
using Blog.Pages.Proofs;
using Blog.Text;
using Blog.Text.Fingerprints;
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

    /// <summary>Whether an output folder is as a publication left it, as far as it is remembered: nothing is missing,
    /// nothing of it was changed, and nothing else was published there since. Files are opened only where their stamps
    /// say too little.</summary>
    /// <param name="folder">The output folder. The caller holds the locks of the site and of the output.</param>
    /// <param name="manifest">The <see cref="PublishResult.Manifest"/> of the publication.</param>
    public static bool IsAsPublished(OutputFolder folder, Fingerprint manifest)
    {
        if (
            WorkFolder.HasLeftovers(folder.Work)
            || PlacedMemory.Read(folder.Memory) is not { Files.Count: > 0 } memory
            || memory.Manifest != manifest
            || Manifest.Read(folder, memory).Memory is null
        )
            return false;
        var placed = new PlacedFiles(folder, new FolderStates(folder), memory, Stale.None);
        var hold = true;
        Parallel.ForEach(
            memory.Files,
            (file, loop) =>
            {
                if (placed.Has(file.Key, file.Value.Content))
                    return;
                hold = false;
                loop.Stop();
            }
        );
        return hold;
    }

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
        var beginning = Beginning.Of(folder, changes);
        var (before, obstacles) = beginning;
        if (!obstacles.IsEmpty)
            return new PublishResult(policy.Apply(site.Diagnostics), obstacles) { Faulty = site.Faulty };
        var listed = site.Outputs.Keys.ToHashSet();
        // What is made on demand may be wanted again.
        var gone = Stale.Find(folder, before, listed, path => site.OnDemand(path) is not null);
        var folders = new FolderStates(folder);
        var placed = new PlacedFiles(folder, folders, beginning.Memory, gone);
        using var staged = new StagedFiles(folder, folders, changes);
        var maker = new OutputMaker(folder, placed, new Obstacles(folder, folders, before, gone), staged);
        var made = maker.MakeAll(site, report);
        var result = new PublishResult(
            policy.Apply(site.Diagnostics.Concat(made.SelectMany(m => m.Value.Diagnostics))),
            [.. made.Select(m => m.Value.Obstacle).OfType<string>().Distinct()]
        )
        {
            Faulty = site.Faulty,
        };
        if (!result.IsPublished)
            return result;

        listed.UnionWith(made.Select(m => m.Key));
        var stale = Stale.Find(folder, before, listed, known: gone);
        var changed = made.Count(m => m.Value.IsChanged);
        var published = WithFiles(result, made, changed, stale);
        var files = placed.Sign(made.Select(m => KeyValuePair.Create(m.Key, m.Value.Fingerprint)));
        var after = Manifest.Of(files.Select(f => f.Value));
        if (changed == 0 && before.IsSameAs(after))
        {
            placed.Remember(before, files);
            return published with { Manifest = before.Bytes };
        }

        var manifest = default(Fingerprint);
        var carried = Carrying.Carry(folder, Commit, changes);
        if (!carried.Obstacles.IsEmpty)
            return result with { Obstacles = carried.Obstacles };
        placed.Remember(manifest, files, staged.Stamps, carried.IsLinked);
        return published with { Removed = carried.Removed, Manifest = manifest };

        Journal Commit()
        {
            (var journal, manifest) = staged.Commit(after, stale.Removable);
            return journal;
        }
    }

    private static PublishResult WithFiles(
        PublishResult result,
        ImmutableArray<KeyValuePair<SitePath, MadeOutput>> made,
        int changed,
        Stale stale
    ) =>
        result with
        {
            Written = changed,
            Unchanged = made.Length - changed,
            Kept = stale.Kept,
            InPlace = [.. made.Where(m => m.Value.IsProved).Select(m => m.Key)],
            Recorded =
            [
                .. made.Where(m => m.Value.Record is not null).Select(m => KeyValuePair.Create(m.Key, m.Value.Record!)),
            ],
        };
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

    /// <summary>The outputs that were not made, since the earlier result holds.</summary>
    public ImmutableHashSet<SitePath> InPlace { get; init; } = [];

    /// <summary>What was read for each output.</summary>
    public ImmutableArray<KeyValuePair<SitePath, RecordedOutput>> Recorded { get; init; } = [];

    /// <summary>The fingerprint of the list of what is in the folder now.</summary>
    public Fingerprint Manifest { get; init; }

    /// <summary>Whether there is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Whether the output folder is now the site.</summary>
    public bool IsPublished => !IsStopped && Obstacles.IsEmpty;

    /// <summary>Whether an error kept the site from being published.</summary>
    public bool IsStopped =>
        Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error && !Faulty.Contains(d.Location.Path));
}
