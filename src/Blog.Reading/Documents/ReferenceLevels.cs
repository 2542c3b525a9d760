using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Reading.Documents;

/// <summary>How bad it is that a reference leads nowhere, by the kind of reference: <c>links</c> in
/// <c>content/site.yml</c>. Every level applies at the end of a check, so that a change of it checks nothing
/// again.</summary>
/// <param name="Levels">The levels that differ from the usual ones, by kind.</param>
public sealed record ReferenceLevels(ImmutableDictionary<ReferenceKind, DiagnosticSeverity> Levels)
{
    /// <summary>The words for the levels, in the order of <see cref="DiagnosticSeverity"/> from the worst.</summary>
    public static ImmutableArray<string> Words { get; } = ["error", "warning", "off"];

    /// <summary>The usual levels.</summary>
    public static ReferenceLevels Usual { get; } = new(ImmutableDictionary<ReferenceKind, DiagnosticSeverity>.Empty);

    /// <summary>The diagnostics with these levels. None is dropped: what is off becomes information, which a build
    /// counts in one line.</summary>
    public IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics) =>
        Levels.IsEmpty ? diagnostics : diagnostics.Select(Apply);

    /// <summary>The level that a word means; null for any other word.</summary>
    public static DiagnosticSeverity? LevelOf(string word) =>
        Words.IndexOf(word) is >= 0 and var at ? DiagnosticSeverity.Error - at : null;

    private Diagnostic Apply(Diagnostic diagnostic) =>
        ReferenceKind.Of(diagnostic.Id) is { } kind && Levels.TryGetValue(kind, out var level)
            ? diagnostic with
            {
                Rule = diagnostic.Rule with { Severity = level },
            }
            : diagnostic;
}
