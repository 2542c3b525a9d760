using System.Text.RegularExpressions;

namespace Blog.Text;

/// <summary>One kind of mistake, as listed in <see cref="DiagnosticCatalogue"/>.</summary>
/// <param name="Id">The permanent id, <c>BLOG</c> and three digits.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">The message, with <c>{0}</c>, <c>{1}</c> … where the particulars go.</param>
/// <param name="Cause">Why it happens, for <c>explain</c>.</param>
/// <param name="Cure">What to do about it, for <c>explain</c>.</param>
public sealed partial record DiagnosticRule(
    string Id,
    DiagnosticSeverity Severity,
    string Message,
    string Cause,
    string Cure
)
{
    /// <summary>The rule with <c>…</c> in the place of the particulars, for texts about all its diagnostics.</summary>
    public DiagnosticRule InGeneral =>
        this with
        {
            Message = Particular().Replace(Message, "…"),
            Cause = Particular().Replace(Cause, "…"),
            Cure = Particular().Replace(Cure, "…"),
        };

    /// <summary>A diagnostic of this kind at a place.</summary>
    /// <param name="location">The place of the mistake.</param>
    /// <param name="particulars">What stands in the message for <c>{0}</c>, <c>{1}</c> ….</param>
    public Diagnostic At(SourceLocation location, params object[] particulars) =>
        new(
            this,
            location,
            string.Format(System.Globalization.CultureInfo.InvariantCulture, Message, [.. particulars.Select(Visible)])
        );

    /// <summary>The word for a severity, in the terminal, in JSON and in the preview.</summary>
    public static string WordOf(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Particular();

    // A message is one line in a terminal: what content holds can neither end that line, nor move the cursor, nor turn
    // the line around.
    private static object Visible(object particular) =>
        particular.ToString() is { } text && text.Any(IsUnseen) ? string.Concat(text.Select(Visible)) : particular;

    private static string Visible(char c) => IsUnseen(c) ? $"\\u{(int)c:x4}" : c.ToString();

    private static bool IsUnseen(char c) =>
        char.IsControl(c)
        || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';
}

/// <summary>How bad a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>Probably a mistake; the site is built all the same. It can be silenced by id in <c>site.yml</c>, and is
    /// an error under <c>--strict</c>.</summary>
    Warning,

    /// <summary>A mistake; nothing is published until it is mended. It cannot be silenced.</summary>
    Error,
}
