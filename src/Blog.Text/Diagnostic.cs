using System.Collections.Immutable;
using Blog.Text.Names;

namespace Blog.Text;

/// <summary>One mistake in content, settings or theme, with its place.</summary>
/// <param name="Rule">The kind of mistake.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Message">The whole message, without place, id or suggestion.</param>
public sealed record Diagnostic(DiagnosticRule Rule, SourceLocation Location, string Message)
{
    /// <summary>The permanent id of the kind: <c>BLOG012</c>.</summary>
    public string Id => Rule.Id;

    /// <summary>How bad it is.</summary>
    public DiagnosticSeverity Severity => Rule.Severity;

    /// <summary>The nearest valid name, shown as "did you mean …?"; null when none is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The thing it is about, for a command that can mend it: the address that has no card. Null for most
    /// kinds.</summary>
    public string? Subject { get; init; }

    /// <summary>Notes, each with a place of its own or none, in reading order.</summary>
    public ImmutableArray<DiagnosticNote> Notes { get; init; } = [];

    /// <summary>The same diagnostic with the nearest of some valid names as its suggestion, where one is
    /// near.</summary>
    public Diagnostic Suggesting(string written, IEnumerable<string> validNames) =>
        this with
        {
            Suggestion = NearestName.Find(written, validNames),
        };

    /// <summary>The same diagnostic with the nearest name of an index as its suggestion; for names that are looked up
    /// often.</summary>
    public Diagnostic Suggesting(string written, NameIndex validNames)
    {
        ArgumentNullException.ThrowIfNull(validNames);
        return this with { Suggestion = validNames.Find(written) };
    }

    /// <summary>The same diagnostic with one more note.</summary>
    public Diagnostic WithNote(string message, SourceLocation? location = null) =>
        this with
        {
            Notes = Notes.Add(new DiagnosticNote(message, location)),
        };

    /// <summary>One line, as compilers write it: <c>content/site.yml:3:7: error BLOG020: …</c>.</summary>
    public override string ToString() =>
        $"{Location}: {DiagnosticRule.WordOf(Severity)} {Id}: {Message}"
        + (Suggestion is null ? "" : $" Did you mean '{Suggestion}'?");
}

/// <summary>Something that helps to understand a diagnostic, often at another place: "the other file that claims
/// it".</summary>
/// <param name="Message">One sentence.</param>
/// <param name="Location">Its place, or null when it has none.</param>
public sealed record DiagnosticNote(string Message, SourceLocation? Location = null);
