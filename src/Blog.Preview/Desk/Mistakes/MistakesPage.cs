using System.Collections.Immutable;
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
        var pages = ListPages.Of(PageSize, all.Length, number);
        var files = Words.Counted(shown.Files, "file");
        var rule = shown.Rule.InGeneral;
        return Html.Of(
            $"""

            <nav class="kinds in-lines" aria-label="Kinds of mistakes"><ul>{kinds.Select(k =>
                Kind(view, k, k == shown)
            )}</ul></nav>
            <section class="section" id="mistakes" aria-labelledby="mistakes-title">
            <h2 id="mistakes-title">{shown.Rule.Id} <span class="count">in {files}</span></h2>
            <p>{rule.Cause} {view.Program.In(rule.Cure)}</p>
            {DiagnosticList.OfAll(view, pages.Shown(all))}
            {pages.Pager($"{Address}?kind={shown.Rule.Id}")}</section>

            """
        );
    }

    private static Html Kind(DeskView view, DiagnosticKind kind, bool isShown)
    {
        Html? mark = isShown ? new Html(" aria-current=\"true\"") : null;
        var word = DiagnosticRule.WordOf(kind.Rule.Severity);
        return Html.Of(
            $"""
            <li><a href="{Address}?kind={kind.Rule.Id}"{mark}>{view.Program.In(kind.Rule.InGeneral.Message)}</a>
            <span class="count">{Words.Counted(kind.All.Length, word)} {kind.Rule.Id}</span></li>
            """
        );
    }
}
