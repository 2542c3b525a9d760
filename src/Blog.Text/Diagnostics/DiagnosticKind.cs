using System.Collections.Immutable;

namespace Blog.Text.Diagnostics;

/// <summary>All diagnostics of one id, grouped by what they say.</summary>
/// <param name="Rule">The kind of mistake, with the severity that the diagnostics have.</param>
/// <param name="All">The diagnostics, in the order in which they came.</param>
public sealed record DiagnosticKind(DiagnosticRule Rule, ImmutableArray<Diagnostic> All)
{
    /// <summary>What the diagnostics say, the most frequent first; what is as frequent by its text.</summary>
    public ImmutableArray<DiagnosticText> Texts { get; } =
    [
        .. All.GroupBy(d => d.Message, StringComparer.Ordinal)
            .Select(g => new DiagnosticText(g.Key, [.. g]))
            .OrderByDescending(t => t.All.Length)
            .ThenBy(t => t.Message, StringComparer.Ordinal),
    ];

    /// <summary>In how many files they are.</summary>
    public int Files { get; } = All.Select(d => d.Location.Path).Distinct().Count();

    /// <summary>The kinds of some diagnostics: errors before warnings, the most frequent first, then by id.</summary>
    public static ImmutableArray<DiagnosticKind> Of(IEnumerable<Diagnostic> diagnostics) =>
        [
            .. diagnostics
                .GroupBy(d => (d.Id, d.Severity))
                .Select(g => new DiagnosticKind(g.First().Rule, [.. g]))
                .OrderByDescending(k => k.Rule.Severity)
                .ThenByDescending(k => k.All.Length)
                .ThenBy(k => k.Rule.Id, StringComparer.Ordinal),
        ];
}

/// <summary>The diagnostics of one kind that say the same.</summary>
/// <param name="Message">What they say.</param>
/// <param name="All">The diagnostics, in the order in which they came.</param>
public sealed record DiagnosticText(string Message, ImmutableArray<Diagnostic> All)
{
    /// <summary>The suggestion that all of them make; null when they make none or different ones.</summary>
    public string? Suggestion { get; } = All.All(d => d.Suggestion == All[0].Suggestion) ? All[0].Suggestion : null;
}
