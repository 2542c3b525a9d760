using System.Collections.Immutable;
using System.Globalization;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Text;
using Blog.Text.Diagnostics;

namespace Blog.Preview.Desk.Mistakes;

/// <summary><c>/_blog/mistakes</c>: every error and warning of the site, by kind.</summary>
internal static class MistakesPage
{
    /// <summary>Its address.</summary>
    public const string Address = "/_blog/mistakes";

    private const int PageSize = 100;

    /// <summary>Makes the whole page, as UTF-8.</summary>
    /// <param name="view">What it is made from.</param>
    /// <param name="id">The id of a kind; null or an unknown id means the first.</param>
    /// <param name="number">The number of a page of the list, from 1; one that is too large means the last page,
    /// anything else the first.</param>
    public static ReadOnlyMemory<byte> Of(DeskView view, string? id, string? number)
    {
        var kinds = DiagnosticKind.Of(view.State.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Information));
        var shown = kinds.FirstOrDefault(k => k.Rule.Id == id) ?? kinds.FirstOrDefault();
        var count = Words.Counted(kinds.Sum(k => k.All.Length), "mistake");
        var list = shown is null ? default : List(view, kinds, shown, number);
        return DeskFrame.Of(
            view,
            "/_blog/",
            "Mistakes",
            Html.Of($"""<header class="outlook"><h1>{count}</h1></header>{list}""")
        );
    }

    private static Html List(DeskView view, ImmutableArray<DiagnosticKind> kinds, DiagnosticKind shown, string? number)
    {
        // The same mistakes follow one another.
        ImmutableArray<Diagnostic> all = [.. shown.Texts.SelectMany(t => t.All)];
        var last = (all.Length + PageSize - 1) / PageSize;
        var n = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
            ? Math.Clamp(asked, 1, last)
            : 1;
        var page = all.Skip((n - 1) * PageSize).Take(PageSize);
        return Html.Of(
            $"""

            <nav class="kinds" aria-label="Kinds of mistakes"><ul>{kinds.Select(k => Kind(k, k == shown))}</ul></nav>
            <section class="section" id="mistakes" aria-labelledby="mistakes-title">
            <h2 id="mistakes-title">{shown.Rule.Id} <span class="count">in {Words.Counted(
                shown.Files,
                "file"
            )}</span></h2>
            <p>{shown.Rule.Cause} {shown.Rule.Cure}</p>
            {DiagnosticList.OfAll(view, page)}
            {Pager(shown, n, last)}</section>

            """
        );
    }

    private static Html Kind(DiagnosticKind kind, bool isShown)
    {
        Html? mark = isShown ? new Html(" aria-current=\"true\"") : null;
        var word = DiagnosticRule.WordOf(kind.Rule.Severity);
        return Html.Of(
            $"""
            <li><a href="{Address}?kind={kind.Rule.Id}"{mark}>{kind.Rule.Id}
            <span class="count">{Words.Counted(kind.All.Length, word)}</span></a></li>
            """
        );
    }

    private static Html? Pager(DiagnosticKind kind, int n, int last)
    {
        if (last == 1)
            return null;
        var (earlier, later) = (Turn(kind, n - 1, n > 1, "Earlier"), Turn(kind, n + 1, n < last, "Later"));
        return Html.Of(
            $"""
            <nav class="pager" aria-label="Pages of the list">{earlier}<span>{n} of {last}</span>{later}</nav>

            """
        );
    }

    private static Html? Turn(DiagnosticKind kind, int to, bool exists, string name) =>
        exists ? Html.Of($"""<a href="{Address}?kind={kind.Rule.Id}&amp;n={to}">{name}</a>""") : null;
}
