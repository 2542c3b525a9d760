using System.Text;
using Blog.Import.Ledger;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Importing;

/// <summary>
/// Writes an import. All files are prepared first and forced to the disk; then the ledger says what comes, each file
/// gets its name in one step, and the ledger says what is there. A machine that stops in between leaves whole files,
/// and the same import completes it.
/// </summary>
/// <param name="Folder">The folder it goes into.</param>
/// <param name="Clock">Lets time pass while another command writes.</param>
public sealed record ImportWriter(ImportFolder Folder, TimeProvider Clock)
{
    private const string Prepared = ".cache/import";
    private const string Settings = "content/site.yml";
    private const string ReportName = "import-report";

    /// <summary>Changes the disk.</summary>
    internal IFileChanges Changes { get; init; } = new DiskChanges();

    /// <summary>Writes it.</summary>
    /// <param name="plan">What is written.</param>
    /// <param name="ledger">What was imported before.</param>
    /// <param name="source">The name of the generator or service.</param>
    /// <param name="done">Called after each file with how many are prepared.</param>
    /// <param name="cancellation">Ends it while nothing is in its place yet.</param>
    /// <returns>The ledger as it is now; null, with the reason, when nothing was written.</returns>
    /// <exception cref="OperationCanceledException">It was ended; nothing was written.</exception>
    public (ImportLedger? Ledger, string? Problem) Write(
        ImportPlan plan,
        ImportLedger ledger,
        string source,
        Action<int> done,
        CancellationToken cancellation
    )
    {
        var (written, problem) = Try<(ImportLedger? Ledger, string? Why)>(() =>
        {
            Directory.CreateDirectory(Folder.FullPath);
            if (WhyLedAway(plan) is { } away)
                return (null, away);
            var site = new SiteFolder(Folder.FullPath, RealPath.Of(Folder.FullPath) ?? Folder.FullPath);
            using var import = SiteLock.TryTake(site, "import");
            using var edits = import is null ? null : SiteLock.Take(site, "edits", Clock);
            if (edits is null)
                return (null, "Another command is writing into this blog.");
            var prepared = new PreparedFiles(Folder.PathOf(Prepared), Changes);
            try
            {
                prepared.Begin();
                prepared.Add(plan, done, cancellation);
                return (Place(plan, ledger with { Source = source }, prepared), null);
            }
            finally
            {
                prepared.End();
            }
        });
        return (written.Ledger, problem ?? written.Why);
    }

    /// <summary>Writes a file beside <c>content/</c> unless there is one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">What is in it.</param>
    /// <returns>Why it was not written, as a sentence; null when it was, or was there.</returns>
    public string? AddUnlessThere(string name, string text) =>
        Try(() =>
        {
            if (Folder.PrintOf(new ContentPath(name)) is null)
                AtomicFile.WriteOver(Folder.PathOf(name), Encoding.UTF8.GetBytes(text));
            return true;
        }).Problem;

    /// <summary>Writes the report into the folder. One that its author changed stays, and the new one gets a
    /// number.</summary>
    /// <param name="ledger">Knows the report that was written last.</param>
    /// <param name="text">The report.</param>
    /// <returns>The name of its file; null, with the reason, when it was not written.</returns>
    public (string? File, string? Problem) WriteReport(ImportLedger ledger, string text) =>
        Try(() => ReportFile(ledger, Encoding.UTF8.GetBytes(text)));

    private string ReportFile(ImportLedger ledger, byte[] bytes)
    {
        for (var number = 1; ; number++)
        {
            var path = new ContentPath($"{ReportName}{(number == 1 ? "" : $"-{number}")}.md");
            var here = Folder.PrintOf(path);
            if (here is not null && here != ledger.Report && here != ImportPrint.Of(path, bytes))
                continue;
            AtomicFile.WriteOver(Folder.PathOf(path), bytes);
            WriteLedger(ledger with { Report = ImportPrint.Of(path, bytes) });
            return path.Value;
        }
    }

    private (T? Result, string? Problem) Try<T>(Func<T> write)
    {
        try
        {
            return (write(), null);
        }
        catch (IOException failure)
        {
            return (default, $"'{Folder.FullPath}' cannot be written: {failure.Message}");
        }
        catch (UnauthorizedAccessException failure)
        {
            return (default, $"'{Folder.FullPath}' cannot be written: {failure.Message}");
        }
    }

    // A link in the folder must not lead what is written, or what is removed, to another place.
    private string? WhyLedAway(ImportPlan plan)
    {
        var prepared = Folder.PathOf(Prepared);
        var root = RealPath.Of(Folder.FullPath) ?? Folder.FullPath;
        if (RealPath.Of(prepared) != Path.Combine(root, ".cache", "import"))
            return $"'{prepared}' leads elsewhere by a symbolic link. Remove the link; .cache/ is made again.";
        var content = RealPath.Of(Folder.PathOf("content"));
        var away = plan
            .Steps.Select(s => s.Path)
            .Concat(plan.Leaving.Select(f => f.Path))
            .Select(p => Path.GetDirectoryName(Folder.PathOf(p))!)
            .Distinct()
            .FirstOrDefault(f =>
                content is null || RealPath.Of(f) is not { } real || !RealPath.IsWithin(content, real)
            );
        return away is null
            ? null
            : $"'{away}' leads out of content/ by a symbolic link, and nothing is written or removed there.";
    }

    private ImportLedger Place(ImportPlan plan, ImportLedger ledger, PreparedFiles prepared)
    {
        var coming = ledger with
        {
            Files =
            [
                .. plan
                    .Steps.Select(EntryOf)
                    .OfType<LedgerFile>()
                    .Concat(plan.Rest)
                    // Until they are gone, so that the next import removes what this one could not.
                    .Concat(plan.Leaving)
                    .OrderBy(f => f.Path),
            ],
        };
        WriteLedger(coming);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        // A folder is a site only when it is complete.
        foreach (var step in plan.Steps.Where(s => s.IsWritten).OrderBy(s => s.Path.Value == Settings))
            Place(step, prepared, folders);
        Changes.FlushFolders(folders, Folder.FullPath);
        foreach (var former in plan.Leaving.Where(CanGo))
            Changes.DeleteFile(Folder.PathOf(former.Path));
        var there = coming with { Files = [.. coming.Files.Select(Settled).OfType<LedgerFile>()] };
        WriteLedger(there);
        return there;
    }

    private void Place(PlannedFile step, PreparedFiles prepared, HashSet<string> folders)
    {
        var target = Folder.PathOf(step.Path);
        var folder = Path.GetDirectoryName(target)!;
        if (folders.Add(folder))
            Directory.CreateDirectory(folder);
        // Otherwise another program has saved it since the plan was made: the next import says so.
        if (Folder.PrintOf(step.Path) == (step.Step == ImportStep.Renew ? step.Here : null))
            Changes.Move(prepared.PathOf(step), target);
    }

    // It is as it was imported, and what it became is in its place.
    private bool CanGo(LedgerFile former) =>
        Folder.PrintOf(former.Path) == former.Print
        && Folder.PrintOf(former.To!.Value) is { } there
        && (former.Next is not { } moved || there == moved);

    // A file of the author's that was never imported has no entry.
    private static LedgerFile? EntryOf(PlannedFile step) =>
        step.Step switch
        {
            ImportStep.Taken => null,
            ImportStep.Adopt => Entry(step) with { Print = step.Print, Next = null },
            ImportStep.Add or ImportStep.Renew => Entry(step) with { Next = step.Print },
            ImportStep.Move => Entry(step) with { Print = null, Next = step.Print },
            _ => step.Known! with
            {
                From = step.File.Source,
                Item = step.File.Item,
                IsHeldBack = step.IsHeldBack,
                Next = null,
            },
        };

    private static LedgerFile Entry(PlannedFile step) =>
        (step.Known ?? new LedgerFile(step.Path, null, null)) with
        {
            Path = step.Path,
            From = step.File.Source,
            Item = step.File.Item,
            Body = step.File.Body,
            IsHeldBack = step.IsHeldBack,
        };

    // Null for a file that was to come and whose place somebody else has taken, and for one that has gone.
    private LedgerFile? Settled(LedgerFile file)
    {
        if (file.To is not null)
            return Folder.PrintOf(file.Path) is null ? null : file with { To = null, Next = null };
        if (file.Next is not { } next)
            return file;
        if (Folder.PrintOf(file.Path) == next)
            return file with { Print = next, Next = null };
        return file.Print is null ? null : file with { Next = null };
    }

    private void WriteLedger(ImportLedger ledger) =>
        AtomicFile.WriteOver(Folder.PathOf(ImportLedger.File), Encoding.UTF8.GetBytes(ImportLedgerText.Write(ledger)));
}
