using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Commands.Build;

/// <summary>Says how many references lead nowhere and are not reported one by one, since <c>links</c> in
/// <c>site.yml</c> turns their kind off.</summary>
internal static class BrokenReferences
{
    /// <summary>The line; null when there are none.</summary>
    /// <param name="diagnostics">The diagnostics of the build.</param>
    /// <param name="isVerbose">Whether each of them was printed already.</param>
    public static string? Line(IEnumerable<Diagnostic> diagnostics, bool isVerbose)
    {
        var counts = diagnostics
            .Where(d => d.Severity == DiagnosticSeverity.Information)
            .Select(d => ReferenceKind.Of(d.Id))
            .OfType<ReferenceKind>()
            .CountBy(k => k)
            .OrderBy(c => ReferenceKind.All.IndexOf(c.Key))
            .Select(c => $"{c.Value} {c.Key.Key}")
            .ToList();
        if (counts.Count == 0)
            return null;
        var line = $"Broken references passed over, as 'links' in site.yml says: {string.Join(", ", counts)}";
        return line + (isVerbose ? "." : "; --verbose says where.");
    }
}
