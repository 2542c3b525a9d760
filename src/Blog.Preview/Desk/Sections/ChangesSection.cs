using System.Globalization;
using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Preview.Sites;
using Blog.Text;

namespace Blog.Preview.Desk.Sections;

/// <summary>The last changes: which files, which open pages they changed, and how long that took.</summary>
internal sealed class ChangesSection : IDeskSection
{
    private const int Most = 12;
    private const int MostFiles = 3;
    private const int MostPages = 20;

    /// <inheritdoc/>
    public string Id => "changes";

    /// <inheritdoc/>
    public SectionContent? Show(DeskView view)
    {
        var shown = view.State.Changes.Take(Most).ToList();
        if (shown.Count == 0)
            return new SectionContent(
                "Last changes",
                Html.Of(
                    $"""
                    <p class="quiet">Nothing has changed since the preview started.
                    Save a file and it shows here.</p>
                    """
                )
            );
        var longest = shown.Max(c => c.Total);
        return new SectionContent(
            "Last changes",
            Html.Of($"""<ol class="changes">{shown.Select(c => Item(view, c, longest))}</ol>""")
        );
    }

    private static Html Item(DeskView view, ChangeRecord change, TimeSpan longest)
    {
        var time = view.Local(change.At).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var (mapped, total) = (Words.Duration(change.Mapped), Words.Duration(change.Total));
        return Html.Of(
            $"""
            <li class="change" id="change-{change.Version}">
            <span class="change-time">{time}</span>
            <span class="change-files">{Files(view, change)}</span>
            <span class="change-figure">{Bar(change, longest)}<span
            title="of these, {mapped} for the map of the site">{total}</span></span>
            <span class="change-pages">{Pages(view, change)}{Errors(change.Errors)}</span>
            </li>

            """
        );
    }

    private static IEnumerable<Html> Files(DeskView view, ChangeRecord change) =>
        change.Files.IsEmpty
            ? [Html.Of($"<span>made again</span>")]
            : Html.First(
                change.Files.Select(f => Html.Of($"<span>{PlaceLink.Of(view, f)}</span>")),
                change.Files.Length,
                MostFiles,
                RestOfFiles
            );

    // The dark part is the map, the light one the pages.
    private static Html Bar(ChangeRecord change, TimeSpan longest) =>
        Html.Of(
            $"""
            <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar-total" width="{Share(change.Total, longest)}" height="6"/>
            <rect class="bar-map" width="{Share(change.Mapped, longest)}" height="6"/></svg>
            """
        );

    private static int Share(TimeSpan part, TimeSpan whole) =>
        whole <= TimeSpan.Zero ? 0 : (int)Math.Clamp(Math.Round(100 * (part / whole)), 1, 100);

    private static Html Pages(DeskView view, ChangeRecord change)
    {
        var count = change.Remade.Length;
        if (count == 0)
            return Html.Of($"no open page changed");
        if (count == 1)
            return Page(view, change.Remade[0]);
        var all = change.Remade.Select(p => Html.Of($"<li>{Page(view, p)}</li>"));
        return Html.Of(
            $"""
            <details id="change-{change.Version}-pages"><summary>{Words.Counted(count, "page")}</summary>
            <ul>{Html.First(all, count, MostPages, RestOfPages)}</ul></details>
            """
        );
    }

    private static Html Page(DeskView view, SitePath path) =>
        view.AddressOf(path.ToPermalink()) is { } address
            ? Html.Of($"""<a href="{address}">{path.ToPermalink().Value}</a>""")
            : Html.Of($"{path.ToPermalink().Value}");

    private static Html? Errors(int count) =>
        count == 0 ? null : Html.Of($""" <span class="is-error-text">{Words.Counted(count, "error")}</span>""");

    private static Html RestOfFiles(int count) =>
        Html.Of($"""<span class="rest">and {Words.Counted(count, "other file")}</span>""");

    private static Html RestOfPages(int count) => Html.Of($"""<li class="rest">and {Words.Number(count)} more</li>""");
}
