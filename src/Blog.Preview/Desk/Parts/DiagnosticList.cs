using System.Collections.Immutable;
using Blog.Preview.Desk.Markup;
using Blog.Text;

namespace Blog.Preview.Desk.Parts;

/// <summary>A list of diagnostics, each with its message, location, source line and notes.</summary>
internal static class DiagnosticList
{
    private const int Most = 50;

    /// <summary>The list of all, in their order.</summary>
    public static Html OfAll(DeskView view, IEnumerable<Diagnostic> diagnostics) =>
        Html.Of($"""<ul class="mistakes">{diagnostics.Select(d => Item(view, d))}</ul>""");

    /// <summary>The list: at most 50, errors first.</summary>
    public static Html Of(DeskView view, ImmutableArray<Diagnostic> diagnostics) =>
        Html.Of(
            $"""<ul class="mistakes">{Html.First(Items(view, diagnostics), diagnostics.Length, Most, Rest)}</ul>"""
        );

    private static IEnumerable<Html> Items(DeskView view, ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.OrderByDescending(d => d.Severity).Select(d => Item(view, d));

    private static Html Item(DeskView view, Diagnostic diagnostic)
    {
        var label = Html.Of($"""<span class="label">{WordOf(diagnostic.Severity)}</span>""");
        var place = PlaceLink.Of(view, diagnostic.Location);
        return Html.Of(
            $"""
            <li class="mistake {ClassOf(diagnostic.Severity)}">
            <p class="mistake-message">{label} {view.Program.In(diagnostic.Message)}{Suggestion(
                diagnostic.Suggestion
            )}</p>
            <p class="mistake-place">{place} <span class="id">{diagnostic.Id}</span></p>
            {MarkedLine.Of(diagnostic.Location)}{diagnostic.Notes.Select(n => Note(view, n))}</li>

            """
        );
    }

    private static Html? Suggestion(string? name) => name is null ? null : Html.Of($""" Did you mean <b>{name}</b>?""");

    private static Html Note(DeskView view, DiagnosticNote note)
    {
        Html? place = note.Location is { } location ? Html.Of($" {PlaceLink.Of(view, location)}") : null;
        return Html.Of($"""<p class="mistake-note">{note.Message}{place}</p>""");
    }

    private static Html Rest(int count) =>
        Html.Of($"""<li class="rest"><a href="/_blog/mistakes">and {Words.Number(count)} more</a></li>""");

    private static string ClassOf(DiagnosticSeverity severity) =>
        severity == DiagnosticSeverity.Error ? "is-error" : "is-warning";

    private static string WordOf(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => "Error",
            DiagnosticSeverity.Warning => "Warning",
            _ => "Note",
        };
}
