using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Engine.Outputs;
using Blog.Model.Clippings;
using Blog.Model.CrossPosts;
using Blog.Pages.Copies;
using Blog.Pages.Newsletter;
using Blog.Pages.Proofs;
using Blog.Pages.Rendering;
using Blog.Reading;
using Blog.Reading.Catalogue;
using Blog.Reading.CrossPosts;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Text;
using Blog.Text.Reads;

namespace Blog.Pages;

/// <summary>A site whose map is made: its paths, the outputs that can be made, and what is known about it.</summary>
public sealed record Site
{
    private readonly SiteRun _run;

    internal Site(SiteRun run) => _run = run;

    /// <summary>Every file of the site, by path; listed in the ordinal order of the paths.</summary>
    public required IReadOnlyDictionary<SitePath, Output> Outputs { get; init; }

    /// <summary>Finds an output that is made only when another shows it, such as a smaller picture; null for none. It
    /// is not among <see cref="Outputs"/>.</summary>
    public Func<SitePath, Output?> OnDemand { get; init; } = _ => null;

    /// <summary>The output at a path, one that is made on demand included; null for none.</summary>
    public Output? Find(SitePath path) => Outputs.GetValueOrDefault(path) ?? OnDemand(path);

    /// <summary>The mistakes in content, settings and theme that are known before outputs are made, sorted by
    /// location.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>What is on the site.</summary>
    public required SiteCatalogue Catalogue { get; init; }

    /// <summary>The time and the number of documents of each module.</summary>
    public required ImmutableArray<ModuleReport> Reports { get; init; }

    /// <summary>Whether other files can be judged by the settings. If not, only the mistakes of the settings are
    /// reported, and outputs need not be made.</summary>
    public bool HasReliableSettings { get; init; } = true;

    /// <summary>The documents with mistakes that the site is made without.</summary>
    public ImmutableHashSet<ContentPath> Faulty => _run.Request.Faulty;

    /// <summary>Whether the site may be published: no diagnostic found so far is an error, except in documents that it
    /// is made without.</summary>
    public bool IsSound => !Diagnostics.Any(IsInTheWay);

    /// <summary>Whether a diagnostic keeps the site from being published: an error, except in a document that the site
    /// is made without.</summary>
    public bool IsInTheWay(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error && !Faulty.Contains(diagnostic.Location.Path);

    /// <summary>The site as it is put on the web, without outputs that only the author sees.</summary>
    /// <param name="found">Diagnostics found while the omitted outputs were made; added to the site's.</param>
    public Site ForReaders(ImmutableArray<Diagnostic> found) =>
        this with
        {
            Outputs = Outputs.Where(o => o.Value.IsForReaders).ToImmutableSortedDictionary(),
            Diagnostics = found.IsEmpty ? Diagnostics : DiagnosticOrder.Sorted(Diagnostics.Concat(found)),
        };

    /// <summary>The share of its files that is made.</summary>
    public SiteShare Share => _run.Request.Share;

    /// <summary>The same site with the outputs of its share alone: the door to publishing one of several shares. What
    /// they show, and what is known about the site, is of the whole.</summary>
    public Site OfShare() =>
        Share.IsWhole
            ? this
            : this with
            {
                Outputs = Outputs.Where(o => Share.Has(o.Key)).ToImmutableSortedDictionary(),
                Whole = Whole ?? Outputs,
            };

    /// <summary>Whether a file of the whole site has this path, also when it is in another share.</summary>
    public bool HasPath(SitePath path) => (Whole ?? Outputs).ContainsKey(path);

    // The outputs of all shares; null when these are all.
    private IReadOnlyDictionary<SitePath, Output>? Whole { get; init; }

    /// <summary>What is known about copies on other sites beyond front matter.</summary>
    public CrossPostLedger Ledger { get; init; } = CrossPostLedger.Empty;

    /// <summary>What is known about links to other sites.</summary>
    public CardIndex Cards { get; init; } = new([]);

    /// <summary>The issues of the newsletter.</summary>
    public NewsletterIssues Newsletter { get; init; } = NewsletterIssues.None;

    /// <summary>The links that the author wants to write about. No output depends on them.</summary>
    public ClippingBook Clippings { get; init; } = ClippingBook.Empty;

    /// <summary>The content of the site as it was read.</summary>
    public SiteContent Content => new(Catalogue, Cards, Clippings, Ledger);

    /// <summary>The state of every copy on every target: the newest post first, its targets in the order of the
    /// settings.</summary>
    /// <param name="now">The moment the states are for.</param>
    public ImmutableArray<CopyStatus> CopiesAt(DateTimeOffset now) => CopyStates.Of(Catalogue, Ledger, SourceOf, now);

    /// <summary>Renders a post for another site, also one that is held back. Safe to call from any thread.</summary>
    /// <param name="post">One of the posts.</param>
    /// <param name="target">The other site.</param>
    /// <returns>The request for the rendition, and the mistakes in the theme's templates.</returns>
    public (RenditionRequest Request, ImmutableArray<Diagnostic> Diagnostics) CopyOf(
        SitePost post,
        CrossPostTarget target
    ) => _run.Copies.Make(post, target, new ReadLog());

    /// <summary>The fingerprint of what a post says, as the ledger records it: of its title, its text as written and
    /// the files it includes. The first call renders the text; the result is kept as long as the map. Safe to call from
    /// any thread.</summary>
    public string SourceOf(SitePost post) => _run.Sources.Of(post);

    /// <summary>Which results of an earlier build hold; null when that is not asked.</summary>
    public SiteProof? Proof { get; init; }

    /// <summary>The sources that each check without a mistake read, by the document that was checked.</summary>
    internal ImmutableDictionary<ContentPath, ImmutableArray<ReadKey>> Checks { get; init; } =
        ImmutableDictionary<ContentPath, ImmutableArray<ReadKey>>.Empty;

    /// <summary>What the map learned of each file, for the next build: the note of <see cref="FileFacts"/>. Empty when
    /// that is not asked.</summary>
    public IReadOnlyDictionary<ContentPath, string> Learned { get; init; } = new Dictionary<ContentPath, string>();

    /// <summary>What this build read, for the next one; null when that is not asked.</summary>
    /// <param name="outputs">The outputs that are made, or hold.</param>
    public BuildRecord? RecordOf(IEnumerable<KeyValuePair<SitePath, RecordedOutput>> outputs) =>
        Proof is null ? null : new BuildRecord(Proof.Frame, Proof.Sources, outputs.ToImmutableDictionary(), Checks);

    /// <summary>Notes which parts of the content an output reads while it is made.</summary>
    public SourceReads SourceReads => _run.Kept.SourceReads;

    /// <summary>The run that made the map; the check and copies continue it.</summary>
    internal SiteRun Run => _run;
}

/// <summary>The run that made the map of a site. The check of the site and copies of its posts continue from
/// it.</summary>
/// <param name="Request">What the site is made from.</param>
/// <param name="Kept">Results that later runs and the check reuse.</param>
/// <param name="Result">The values and outputs of the pipelines.</param>
/// <param name="Stopwatch">Measures how long the modules of the check take.</param>
internal sealed record SiteRun(BuildRequest Request, KeptResults Kept, EngineResult Result, TimeProvider Stopwatch)
{
    /// <summary>The fingerprints of what the posts of this map say; each is made once, when it is first
    /// wanted.</summary>
    public SourceFingerprints Sources { get; } =
        new(new IncludedFiles(Request.Content) { SourceReads = Kept.SourceReads });

    /// <summary>Renders pages as this map does.</summary>
    public PageRenderer Renderer => Result.Value(SitePipelines.All.Results.Renderer);

    /// <summary>Renders posts for other sites.</summary>
    public CopyMaker Copies => Result.Value(SitePipelines.All.Results.Copies).Maker;
}
