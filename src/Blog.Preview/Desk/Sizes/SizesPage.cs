using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Reading.Documents;

namespace Blog.Preview.Desk.Sizes;

/// <summary><c>/_blog/sizes</c>: pages of the site at the width of a phone and of a desk, side by side.</summary>
internal static class SizesPage
{
    private const int Newest = 3;
    private const int Offered = 40;

    /// <summary>Makes the whole page, as UTF-8.</summary>
    /// <param name="view">What it is made from.</param>
    /// <param name="asked">The address of a page; null for the newest posts.</param>
    public static ReadOnlyMemory<byte> Of(DeskView view, string? asked)
    {
        var chosen = asked is null ? null : Find(view, asked);
        ImmutableArray<PageInSizes> shown = chosen is null
            ? [.. view.Catalogue.Dated.Take(Newest).Select(d => PageInSizes.Of(d, view.Settings.BaseUrl))]
            : [chosen];
        var subject = chosen is null ? "The newest pages, on" : "On";
        Html? nothing = shown.IsEmpty ? Html.Of($"""<p class="quiet">There are no posts yet.</p>""") : null;
        return DeskFrame.Of(
            view,
            "/_blog/sizes",
            "Sizes",
            Html.Of(
                $"""
                <header class="outlook"><h1>In two sizes</h1>
                <p>{subject} a phone of 390 pixels and a screen of 1280.</p>
                {Unknown(asked, chosen)}{Choice(view, chosen)}</header>
                {nothing}{shown.Select(Pair)}
                """
            )
        );
    }

    // Only a page of the site is framed: no other address is written into the page.
    private static PageInSizes? Find(DeskView view, string asked)
    {
        if (
            view.Settings.BaseUrl.PermalinkOf(asked) is not { } permalink
            || !view.State.Site.Outputs.TryGetValue(permalink.ToSitePath(), out var output)
            || output.ContentType != ContentTypes.Html
        )
            return null;
        return view.Catalogue.Find(permalink) is { } document
            ? PageInSizes.Of(document, view.Settings.BaseUrl)
            : new PageInSizes(permalink.Value, view.Settings.BaseUrl.Relative(output.Path.ToPermalink()));
    }

    private static Html? Unknown(string? asked, PageInSizes? chosen) =>
        asked is null || chosen is not null
            ? null
            : Html.Of($"""<p class="form-mistake" role="alert">The site has no page {asked}.</p>""");

    private static Html Choice(DeskView view, PageInSizes? chosen) =>
        Html.Of(
            $"""
            <form class="choose" method="get" action="/_blog/sizes">
            <label for="sizes-page">Page</label>
            <select id="sizes-page" name="page">{Offers(view).Select(p => Offer(p, chosen))}</select>
            <button class="act is-plain" type="submit">Show</button>
            </form>
            """
        );

    private static IEnumerable<PageInSizes> Offers(DeskView view) =>
        view
            .Catalogue.Dated.Take(Offered)
            .Select(d => PageInSizes.Of(d, view.Settings.BaseUrl))
            .Append(new PageInSizes("Home", view.Settings.BaseUrl.Relative(Permalink.Home)))
            .Concat(view.Catalogue.Pages.Take(Offered).Select(d => PageInSizes.Of(d, view.Settings.BaseUrl)));

    private static Html Offer(PageInSizes page, PageInSizes? chosen)
    {
        Html? mark = page.Address == chosen?.Address ? new Html(" selected") : null;
        return Html.Of($"""<option value="{page.Address}"{mark}>{page.Title}</option>""");
    }

    private static Html Pair(PageInSizes page) =>
        Html.Of(
            $"""
            <section class="pair" id="pair-{page.Address}" aria-label="{page.Title}">
            <h2><a class="title" href="{page.Address}">{Html.Isolated(page.Title)}</a></h2>
            <div class="screens">
            {Screen(page, "phone", 390)}
            {Screen(page, "screen", 1280)}
            </div>
            </section>

            """
        );

    // Scripts of the theme may run, since a page may need them. Forms, new windows and leaving the frame are
    // forbidden.
    private static Html Screen(PageInSizes page, string kind, int width) =>
        Html.Of(
            $"""
            <figure class="screen is-{kind}"><div class="glass"><iframe src="{page.Address}"
            title="{page.Title}, {width} pixels wide" width="{width}" height="844" loading="lazy"
            sandbox="allow-same-origin allow-scripts"></iframe></div>
            <figcaption>{width} px</figcaption></figure>
            """
        );
}

/// <summary>A page that is shown in two sizes.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its address on this server.</param>
internal sealed record PageInSizes(string Title, string Address)
{
    /// <summary>The page of a document.</summary>
    public static PageInSizes Of(SitePost document, BaseUrl baseUrl) =>
        new(document.Title, baseUrl.Relative(document.Permalink));
}
