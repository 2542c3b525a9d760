using System.Collections.Immutable;
using Blog.Import.Ledger;
using Blog.Text;

namespace Blog.Import.Printing;

/// <summary>What the report says beside the import itself: what was read, written, and what a build will say.</summary>
public sealed record ReportFacts
{
    /// <summary>The folder of the new blog as its author knows it.</summary>
    public required string Folder { get; init; }

    /// <summary>The old blog as it was named.</summary>
    public required string From { get; init; }

    /// <summary>Whether nothing was written.</summary>
    public bool IsRehearsal { get; init; }

    /// <summary>What was done with each file.</summary>
    public ImmutableArray<PlannedFile> Steps { get; init; } = [];

    /// <summary>The author's own files that are public in the place of documents that are held back in the old blog,
    /// and those that could not be made drafts.</summary>
    public ImmutableArray<ContentPath> PublicHere { get; init; } = [];

    /// <summary>The files here that their author edited, and that are drafts now since the old blog holds their
    /// documents back.</summary>
    public ImmutableArray<ContentPath> ClosedHere { get; init; } = [];

    /// <summary>The files that had to become drafts and are public still, each with the reason.</summary>
    public ImmutableArray<(ContentPath Path, Diagnostic Why)> NotClosed { get; init; } = [];

    /// <summary>The links that were written to files which are elsewhere here.</summary>
    public ImmutableArray<StrayLink> StrayLinks { get; init; } = [];

    /// <summary>The files of earlier imports that are here, and that the old blog no longer has.</summary>
    public ImmutableArray<ContentPath> GoneThere { get; init; } = [];

    /// <summary>The files of the old blog that were not read, each with the reason as a clause.</summary>
    public ImmutableArray<(ContentPath Path, string Reason)> NotRead { get; init; } = [];

    /// <summary>The folders and files that nobody misses, each with the reason as a clause.</summary>
    public ImmutableArray<(ContentPath Path, string Reason)> PassedOver { get; init; } = [];

    /// <summary>What a build says, the errors first; null when it was not tried.</summary>
    public ImmutableArray<BuildFinding>? Findings { get; init; }

    /// <summary>How many posts and pages have no error.</summary>
    public int DocumentsWithoutError { get; init; }

    /// <summary>The steps of one kind.</summary>
    public ImmutableArray<PlannedFile> Of(ImportStep step) => [.. Steps.Where(s => s.Step == step)];
}

/// <summary>All diagnostics of one kind that a build of the new blog has.</summary>
/// <param name="Rule">The kind, with the level that the new settings give it.</param>
/// <param name="Count">How many there are.</param>
/// <param name="First">One of them.</param>
public sealed record BuildFinding(DiagnosticRule Rule, int Count, Diagnostic First)
{
    /// <summary>The diagnostics by kind: errors before warnings, the most frequent first. What is only worth knowing is
    /// left out.</summary>
    public static ImmutableArray<BuildFinding> Of(IEnumerable<Diagnostic> diagnostics) =>
        [
            .. diagnostics
                .Where(d => d.Severity != DiagnosticSeverity.Information)
                .GroupBy(d => (d.Id, d.Severity))
                .Select(g => new BuildFinding(g.First().Rule, g.Count(), g.First()))
                .OrderByDescending(f => f.Rule.Severity)
                .ThenByDescending(f => f.Count)
                .ThenBy(f => f.Rule.Id, StringComparer.Ordinal),
        ];
}
