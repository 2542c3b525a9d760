using System.Collections.Immutable;
using Blog.Engine;
using Blog.Model.Clippings;
using Blog.Model.CrossPosts;
using Blog.Pages.Newsletter;
using Blog.Pages.Rendering;
using Blog.Reading;
using Blog.Reading.Cards;
using Blog.Reading.Catalogue;
using Blog.Reading.CrossPosts;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Text;

namespace Blog.Pages;

/// <summary>A site that was mapped: its paths and the outputs that can be made, and what is known about it.</summary>
public sealed record Site
{
    private readonly SiteRun _run;

    internal Site(SiteRun run) => _run = run;

    /// <summary>Every file of the site, by path; listed in the ordinal order of the paths.</summary>
    public required IReadOnlyDictionary<SitePath, Output> Outputs { get; init; }

    /// <summary>What is wrong with content, settings and theme, as far as it is known before outputs are made; sorted
    /// by place.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>What is on the site.</summary>
    public required SiteCatalogue Catalogue { get; init; }

    /// <summary>What each module did.</summary>
    public required ImmutableArray<ModuleReport> Reports { get; init; }

    /// <summary>Whether an output may be published: nothing that was found so far is an error.</summary>
    public bool IsSound => !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>The site as it is put on the web, without outputs that are the author's alone.</summary>
    /// <param name="found">What was found wrong with those.</param>
    public Site ForReaders(ImmutableArray<Diagnostic> found) =>
        this with
        {
            Outputs = Outputs.Where(o => o.Value.IsForReaders).ToImmutableSortedDictionary(),
            Diagnostics = found.IsEmpty ? Diagnostics : DiagnosticOrder.Sorted(Diagnostics.Concat(found)),
        };

    /// <summary>What is known of copies on other sites beside front matter.</summary>
    public CrossPostLedger Ledger { get; init; } = CrossPostLedger.Empty;

    /// <summary>What is known of links to other sites.</summary>
    public CardIndex Cards { get; init; } = new([]);

    /// <summary>The mails that reviews become.</summary>
    public NewsletterIssues Newsletter { get; init; } = NewsletterIssues.None;

    /// <summary>The links that their author means to write about. Nothing that is published depends on them.</summary>
    public ClippingBook Clippings { get; init; } = ClippingBook.Empty;

    /// <summary>The content that the site is made from, read.</summary>
    public SiteContent Content => new(Catalogue, Cards, Clippings, Ledger);

    /// <summary>How things stand between posts and the sites that copies go to: the newest post first, its targets in
    /// the order of the settings.</summary>
    /// <param name="now">The moment.</param>
    public ImmutableArray<CopyStatus> CopiesAt(DateTimeOffset now) => CopyStates.Of(Catalogue, Ledger, SourceOf, now);

    /// <summary>
    /// The fingerprint of what a post says, as the ledger has it: of its title, its text as written and the files it
    /// includes. Asks for its text; once found it is kept as long as the map. Safe to call from any thread. </summary>
    public string SourceOf(SitePost post) => _run.Sources.Of(post);

    /// <summary>The run that made the map, which the check and copies continue.</summary>
    internal SiteRun Run => _run;
}

/// <summary>The run that made the map of a site, so that its check and copies of its posts can go on from
/// there.</summary>
/// <param name="Request">What the site is made from.</param>
/// <param name="Kept">Results that later runs and the check take again.</param>
/// <param name="Result">What the pipelines gave.</param>
/// <param name="Stopwatch">Measures how long the modules of the check take.</param>
internal sealed record SiteRun(BuildRequest Request, KeptResults Kept, EngineResult Result, TimeProvider Stopwatch)
{
    /// <summary>What posts say, as this map has them: each is looked at once, when it is first asked for.</summary>
    public SourceFingerprints Sources { get; } = new(new IncludedFiles(Request.Content));

    /// <summary>Renders pages as this map does.</summary>
    public PageRenderer Renderer => Result.Value(SitePipelines.All.Results.Renderer);
}
