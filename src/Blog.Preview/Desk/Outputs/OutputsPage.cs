using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk.Outputs;

/// <summary><c>/_blog/site</c>: every file of the site, by kind.</summary>
internal static class OutputsPage
{
    private const int PageSize = 500;

    /// <summary>Makes the whole page, as UTF-8.</summary>
    /// <param name="view">What it is made from.</param>
    /// <param name="kind">The name of a kind; null or an unknown name means the first.</param>
    /// <param name="number">The number of a page of the list, from 1; one that is too large means the last page,
    /// anything else the first.</param>
    public static ReadOnlyMemory<byte> Of(DeskView view, string? kind, string? number)
    {
        var outputs = view.State.Site.Outputs.Values.ToLookup(
            o => OutputKind.All.First(k => k.Holds(o)).Name,
            StringComparer.Ordinal
        );
        var shown = OutputKind.All.FirstOrDefault(k => k.Name == kind) ?? OutputKind.All[0];
        var all = outputs[shown.Name].ToList();
        var pages = ListPages.Of(PageSize, all.Count, number);
        var kinds = OutputKind
            .All.Where(k => outputs[k.Name].Any())
            .Select(k => Kind(k, outputs[k.Name].Count(), k == shown));
        var files = pages.Shown(all).Select(o => File(view, o));
        return DeskFrame.Of(
            view,
            "/_blog/site",
            "Files",
            Html.Of(
                $"""
                <header class="outlook"><h1>{Words.Counted(outputs.Sum(k => k.Count()), "file")}</h1>
                <p>{Explanation(view)}</p></header>
                <nav class="kinds" aria-label="Kinds of files"><ul>{kinds}</ul></nav>
                <section class="section" id="files" aria-labelledby="files-title">
                <h2 id="files-title">{shown.Title}</h2>
                <ul class="files">{files}</ul>
                {pages.Pager($"/_blog/site?kind={shown.Name}")}</section>

                """
            )
        );
    }

    private static string Explanation(DeskView view) =>
        view.State.ShowsHeldBack
            ? "The whole site as it is shown here. A build leaves out what is marked, and pages that exist only for it."
            : "The files that a build would write.";

    private static Html Kind(OutputKind kind, int count, bool isShown)
    {
        Html? mark = isShown ? new Html(" aria-current=\"true\"") : null;
        return Html.Of(
            $"""
            <li><a href="/_blog/site?kind={kind.Name}"{mark}>{kind.Title}
            <span class="count">{Words.Number(count)}</span></a></li>
            """
        );
    }

    private static Html File(DeskView view, Output output)
    {
        var permalink = output.Path.ToPermalink();
        var isHeldBack = view.Catalogue.Find(permalink) is { State: not PublishingState.Published };
        Html? tag = isHeldBack ? Html.Of($""" <span class="tag">held back</span>""") : null;
        return Html.Of(
            $"""
            <li><a href="{view.Settings.BaseUrl.Relative(permalink)}">{output.Path.Value}</a>{tag}</li>

            """
        );
    }
}
