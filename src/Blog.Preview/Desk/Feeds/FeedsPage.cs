using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Outputs;
using Blog.Preview.Desk.Parts;
using Blog.Text;

namespace Blog.Preview.Desk.Feeds;

/// <summary><c>/_blog/feeds</c>: every feed of the site with its formats and the number of its items. No feed is
/// rendered for this page.</summary>
internal static class FeedsPage
{
    /// <summary>Makes the whole page, as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Of(DeskView view)
    {
        var feeds = view
            .State.Site.Outputs.Keys.Where(p =>
                OutputKind.IsFeed(p.Value) && !p.Value.EndsWith(".opml", StringComparison.Ordinal)
            )
            .GroupBy(p => FeedFolder.Of(p))
            .OrderBy(g => FeedFolder.RankOf(g.Key))
            .ThenBy(g => g.Key.Value, StringComparer.Ordinal)
            .ToList();
        var names = FeedFolder.NamesOf(view.Catalogue);
        return DeskFrame.Of(
            view,
            "/_blog/feeds",
            "Feeds",
            Html.Of(
                $"""
                <header class="outlook"><h1>{Words.Counted(feeds.Count, "feed")}</h1>
                <p>Each as a feed reader would show it, with any mistakes in it.{Opml(view)}</p></header>
                <section class="section" id="feeds" aria-label="Feeds">
                <div class="scroll" tabindex="0" role="region" aria-label="Table of feeds"><table class="feeds">
                <thead><tr><th scope="col">Feed</th><th scope="col" class="figure">Items</th>
                <th scope="col">Read it as</th></tr></thead>
                <tbody>
                {feeds.Select(f => Row(view, f.Key, f, names))}</tbody>
                </table></div>
                </section>

                """
            )
        );
    }

    private static Html? Opml(DeskView view) =>
        view.AddressOf(new Permalink("/feeds.opml")) is { } address
            ? Html.Of($""" All of them are in <a href="{address}">feeds.opml</a>, to be imported at once.""")
            : null;

    private static Html Row(
        DeskView view,
        Permalink folder,
        IEnumerable<SitePath> files,
        IReadOnlyDictionary<Permalink, FeedFolder> names
    )
    {
        var feed = names.GetValueOrDefault(folder);
        var name = Html.Isolated(feed?.Name ?? folder.Value);
        var items = feed is null ? null : Words.Number(Math.Min(feed.Posts, view.Settings.Feeds.Items));
        var formats = files.OrderBy(PlaceOf).Select(Format);
        return Html.Of(
            $"""
            <tr><th scope="row">{name}</th><td class="figure">{items}</td><td class="formats">{formats}</td></tr>

            """
        );
    }

    private static Html Format(SitePath file) =>
        Html.Of($"""<a href="/_blog/feeds/{new Html(AddressOf(file))}">{FeedFormat.Of(file.Value)?.Title}</a> """);

    // In the order in which they are offered.
    private static int PlaceOf(SitePath file) =>
        FeedFormat.Of(file.Value) is { } format ? FeedFormat.All.IndexOf(format) : -1;

    private static string AddressOf(SitePath file) =>
        string.Join('/', file.Value.Split('/').Select(Uri.EscapeDataString));
}
