using System.Collections.Immutable;

namespace Blog.Text;

/// <summary>The one order in which diagnostics are shown: by file, place, id and message, each once.</summary>
public static class DiagnosticOrder
{
    /// <summary>The diagnostics sorted by place, without repetitions.</summary>
    public static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        [
            .. diagnostics
                .DistinctBy(d => (d.Location.Path, d.Location.Span, d.Id, d.Message))
                .OrderBy(d => d.Location.Path)
                .ThenBy(d => d.Location.Span.Start)
                .ThenBy(d => d.Id, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal),
        ];
}
