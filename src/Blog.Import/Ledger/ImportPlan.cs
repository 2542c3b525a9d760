using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Import.Ledger;

/// <summary>What an import does with each file, so that nothing of the author's is lost: what is new comes, what was
/// changed there and not here is renewed, and everything else stays as it is here.</summary>
/// <param name="Steps">One step for each file of the import, in their order.</param>
/// <param name="Rest">The files of earlier imports that this one has no file for.</param>
public sealed record ImportPlan(ImmutableArray<PlannedFile> Steps, ImmutableArray<LedgerFile> Rest)
{
    /// <summary>Files that a killed command moved and did not remove any more.</summary>
    public ImmutableArray<LedgerFile> Left { get; init; } = [];

    /// <summary>The links of files that are written to files that are not where the import knows them: their author
    /// deleted or renamed them, or they stayed under a former name.</summary>
    public ImmutableArray<StrayLink> StrayLinks
    {
        get
        {
            var elsewhere = Steps
                .Where(s => s.Step == ImportStep.Gone || s.Path != s.File.Path)
                .ToDictionary(s => s.File.Path, s => s.Step == ImportStep.Gone ? (ContentPath?)null : s.Path);
            return
            [
                .. Steps
                    .Where(s => s.IsWritten)
                    .SelectMany(s => s.File.Links.Where(elsewhere.ContainsKey).Select(l => (s.Path, Link: l)))
                    .Select(l => new StrayLink(l.Path, l.Link, elsewhere[l.Link])),
            ];
        }
    }

    /// <summary>The plan when these files stay public although the old blog holds their documents back: the next import
    /// tries again to close them.</summary>
    public ImportPlan WithOpen(IReadOnlySet<ContentPath> open) =>
        this with
        {
            Steps = [.. Steps.Select(s => open.Contains(s.Path) ? s with { IsHeldBack = false } : s)],
        };

    /// <summary>The entries of the files that go once what is moved is in its place; each says where that is.</summary>
    public IEnumerable<LedgerFile> Leaving =>
        Steps
            .Where(s => s.Step == ImportStep.Move)
            .Select(s => s.Known! with { To = s.Path, Next = s.Print })
            .Concat(Left);

    /// <summary>Decides.</summary>
    /// <param name="ledger">What was imported before.</param>
    /// <param name="files">The files of the import with their fingerprints.</param>
    /// <param name="here">The fingerprint of a file of the blog as it is now; null where there is none.</param>
    public static ImportPlan Of(
        ImportLedger ledger,
        ImmutableArray<(ImportedFile File, Fingerprint Print)> files,
        Func<ContentPath, Fingerprint?> here
    )
    {
        var (settled, left) = LeftFiles.Of(ledger, [.. files.Select(f => f.File.Path)], here);
        ledger = settled;
        var known = new KnownFiles(ledger, files);
        ImmutableArray<PlannedFile> steps = [.. files.Select(f => StepOf(f.File, f.Print, known.Find(f.File), here))];
        var met = steps.Select(s => s.Known?.Path).OfType<ContentPath>().ToHashSet();
        return new ImportPlan(steps, [.. ledger.Files.Where(f => !met.Contains(f.Path))]) { Left = left };
    }

    private static PlannedFile StepOf(
        ImportedFile file,
        Fingerprint print,
        LedgerFile? known,
        Func<ContentPath, Fingerprint?> here
    )
    {
        var at = here(known?.Path ?? file.Path);
        var step = known is null
            ? at is null
                ? ImportStep.Add
                : at == print
                    ? ImportStep.Adopt
                    : ImportStep.Taken
            : StepOf(print, known, at);
        if (known is not null && known.Path != file.Path && step is (ImportStep.Same or ImportStep.Renew))
            step = CanMove(file, known, here) ? ImportStep.Move : step;
        return new PlannedFile(file, step, print)
        {
            Known = known,
            Here = at,
            IsHeldBack = step == ImportStep.Gone ? known!.IsHeldBack : file.IsHeldBack,
        };
    }

    private static ImportStep StepOf(Fingerprint print, LedgerFile known, Fingerprint? at)
    {
        if (at is null)
            // A file that a killed command was about to write for the first time.
            return known is { Print: null, Next: not null } ? ImportStep.Add : ImportStep.Gone;
        if (at == print)
            return known.Print == print ? ImportStep.Same : ImportStep.Adopt;
        if (at == known.Print || at == known.Next)
            return ImportStep.Renew;
        return print == known.Print ? ImportStep.Same : ImportStep.BothChanged;
    }

    // Its name there has changed, and nobody has touched it here.
    private static bool CanMove(ImportedFile file, LedgerFile known, Func<ContentPath, Fingerprint?> here) =>
        here(known.Path) == known.Print && here(file.Path) is null;
}

/// <summary>A link of a file that is written to one that is not where the import knows it.</summary>
/// <param name="From">The file with the link.</param>
/// <param name="To">The file that it names.</param>
/// <param name="At">Where that file is; null when its author deleted or renamed it.</param>
public sealed record StrayLink(ContentPath From, ContentPath To, ContentPath? At);

/// <summary>A file of an import, and what is done with it.</summary>
/// <param name="File">The file.</param>
/// <param name="Step">What is done.</param>
/// <param name="Print">Its fingerprint.</param>
public sealed record PlannedFile(ImportedFile File, ImportStep Step, Fingerprint Print)
{
    /// <summary>What the ledger knows of it; null for nothing.</summary>
    public LedgerFile? Known { get; init; }

    /// <summary>The fingerprint of what is there now; null for nothing.</summary>
    public Fingerprint? Here { get; init; }

    /// <summary>Whether the ledger is to say that the old blog holds the document back.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>Whether it is a document that the old blog has held back since the last import, and whose file was
    /// edited here. One that was held back before and is public here is so by its author's will.</summary>
    public bool IsClosing => Step == ImportStep.BothChanged && File.IsHeldBack && Known is { IsHeldBack: false };

    /// <summary>Whether its bytes are written.</summary>
    public bool IsWritten => Step is ImportStep.Add or ImportStep.Renew or ImportStep.Move;

    /// <summary>The path that it has in the blog afterwards.</summary>
    public ContentPath Path => Known is null || Step is ImportStep.Add or ImportStep.Move ? File.Path : Known.Path;
}

/// <summary>What an import does with a file.</summary>
public enum ImportStep
{
    /// <summary>It is new and is written.</summary>
    Add,

    /// <summary>It changed in the old blog and not here: it is written again.</summary>
    Renew,

    /// <summary>It has another path now and nobody changed it here: it is written there, and the old one is
    /// removed.</summary>
    Move,

    /// <summary>Nothing changed in the old blog since the last import. What its author did here stays.</summary>
    Same,

    /// <summary>What is here is what would be written.</summary>
    Adopt,

    /// <summary>It was imported before, and its author deleted or renamed it: it does not come back.</summary>
    Gone,

    /// <summary>It changed in the old blog and here: what is here stays.</summary>
    BothChanged,

    /// <summary>A file of the author's has its path already and stays.</summary>
    Taken,
}
