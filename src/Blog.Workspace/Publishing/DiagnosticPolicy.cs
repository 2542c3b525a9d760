using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Workspace.Publishing;

/// <summary>How warnings are treated.</summary>
/// <param name="Silenced">Ids of warnings that are not reported, in any case.</param>
/// <param name="IsStrict">Whether the other warnings count as errors.</param>
public sealed record DiagnosticPolicy(ImmutableArray<string> Silenced, bool IsStrict)
{
    /// <summary>The diagnostics that are reported, in order, each once. Errors cannot be silenced.</summary>
    public ImmutableArray<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics) =>
        [.. DiagnosticOrder.Sorted(diagnostics).Where(d => !IsSilenced(d)).Select(Raised)];

    private bool IsSilenced(Diagnostic diagnostic) =>
        diagnostic.Severity != DiagnosticSeverity.Error
        && Silenced.Contains(diagnostic.Id, StringComparer.OrdinalIgnoreCase);

    private Diagnostic Raised(Diagnostic diagnostic) =>
        IsStrict && diagnostic.Severity == DiagnosticSeverity.Warning
            ? diagnostic with
            {
                Rule = diagnostic.Rule with { Severity = DiagnosticSeverity.Error },
            }
            : diagnostic;
}
