using System.Collections.Immutable;
using Blog.Engine;
using Blog.Model;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Workspace.Publishing;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Commands.Build;

/// <summary>The result of a build.</summary>
/// <param name="Summary">What is said of the site.</param>
/// <param name="Folder">The output folder.</param>
/// <param name="Result">The result of publishing.</param>
/// <param name="Elapsed">The time of the whole build.</param>
internal sealed record BuildOutcome(SiteSummary Summary, OutputFolder Folder, PublishResult Result, TimeSpan Elapsed)
{
    /// <summary>The share of the site's files that was made.</summary>
    public SiteShare Share { get; init; } = SiteShare.Whole;

    /// <summary>Whether other files can be judged by the settings.</summary>
    public bool HasReliableSettings { get; init; } = true;

    /// <summary>The documents that the site was made without because of errors, sorted.</summary>
    public ImmutableArray<ContentPath> LeftOut { get; init; } = [];

    /// <summary>How many documents have no error.</summary>
    public int FineDocuments { get; init; }

    /// <summary>What each module did.</summary>
    public ImmutableArray<ModuleReport> Reports { get; init; } = [];

    /// <summary>Why outputs were made, as sentences; none when nobody asks.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>The time for listing files and running the pipelines.</summary>
    public TimeSpan Mapped { get; init; }

    /// <summary>The exit code.</summary>
    public int ExitCode =>
        Result.HasErrors ? Answers.ExitCode.Mistakes
        : Result.IsPublished ? Answers.ExitCode.Fine
        : Answers.ExitCode.Refused;

    /// <summary>The outcome of a build that had something to do.</summary>
    /// <param name="site">The site as readers get it.</param>
    /// <param name="folder">The output folder.</param>
    /// <param name="result">The result of publishing.</param>
    /// <param name="mapped">The time for listing files and running the pipelines.</param>
    /// <param name="elapsed">The time of the whole build.</param>
    public static BuildOutcome Of(
        Site site,
        OutputFolder folder,
        PublishResult result,
        TimeSpan mapped,
        TimeSpan elapsed
    )
    {
        var wrong = result
            .Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => d.Location.Path)
            .ToHashSet();
        return new BuildOutcome(SiteSummary.Of(site), folder, result, elapsed)
        {
            HasReliableSettings = site.HasReliableSettings,
            LeftOut =
            [
                .. site.Catalogue.HeldBack.Where(d => d.State == PublishingState.Faulty).Select(d => d.Source).Order(),
            ],
            FineDocuments = site.Catalogue.Documents.Count(d => !wrong.Contains(d.Source)),
            Reports = site.Reports,
            Mapped = mapped,
        };
    }

    /// <summary>The outcome of a build that found nothing changed.</summary>
    /// <param name="summary">What the last build said.</param>
    /// <param name="diagnostics">The warnings that it printed.</param>
    /// <param name="folder">The output folder.</param>
    /// <param name="elapsed">The time of the whole build.</param>
    public static BuildOutcome Unchanged(
        SiteSummary summary,
        ImmutableArray<Diagnostic> diagnostics,
        OutputFolder folder,
        TimeSpan elapsed
    ) =>
        new(summary, folder, new PublishResult(diagnostics, []) { Unchanged = summary.Files }, elapsed)
        {
            FineDocuments = summary.Documents,
        };
}
