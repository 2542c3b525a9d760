using System.Collections.Immutable;
using Blog.Model;
using Blog.Model.Clippings;
using Blog.Pipelines.Cards;
using Blog.Pipelines.Catalogue;
using Blog.Pipelines.CrossPosts;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Newsletter;
using Blog.Text;

namespace Blog.Pipelines;

/// <summary>A site: the map of its paths to outputs that can be made, and what is known about it.</summary>
/// <param name="Outputs">Every file of the site, by path; listed in the ordinal order of the paths.</param>
/// <param name="Diagnostics">What is wrong with content, settings and theme, as far as it is known before outputs are
/// made; sorted by place.</param>
/// <param name="Catalogue">What is on the site.</param>
/// <param name="Reports">What each module did.</param>
public sealed record Site(
    IReadOnlyDictionary<SitePath, Output> Outputs,
    ImmutableArray<Diagnostic> Diagnostics,
    SiteCatalogue Catalogue,
    ImmutableArray<ModuleReport> Reports
)
{
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
    public string SourceOf(SitePost post) =>
        (Run ?? throw new InvalidOperationException("Only a site that was mapped has sources.")).Sources.Of(post);

    /// <summary>The run that made the map, which the check continues; null for a site that was put together by
    /// hand.</summary>
    internal SiteRun? Run { get; init; }
}
