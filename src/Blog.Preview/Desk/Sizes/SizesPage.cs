using System.Collections.Immutable;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk.Sizes;

/// <summary><c>/_blog/sizes</c>: pages of the site at the width of a phone and of a desk, side by side.</summary>
internal static class SizesPage
{
    private const int Newest = 3;

    /// <summary>Makes the whole page, as UTF-8.</summary>
    /// <param name="view">What it is made from.</param>
    /// <param name="asked">The address of a page; null for the newest posts.</param>
    public static ReadOnlyMemory<byte> Of(DeskView view, string? asked)
    {
        var chosen = asked is null ? null : ChosenPage.Find(view, asked)?.Page;
        ImmutableArray<ChosenPage> shown = chosen is null
            ? [.. view.Catalogue.Dated.Take(Newest).Select(d => ChosenPage.Of(d, view.Settings.BaseUrl))]
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
                {ChosenPage.Unknown(asked, chosen is not null)}{ChosenPage.Choice(
                    view,
                    "/_blog/sizes",
                    "sizes",
                    chosen
                )}</header>
                {nothing}{shown.Select(Pair)}
                """
            )
        );
    }

    private static Html Pair(ChosenPage page) =>
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
    private static Html Screen(ChosenPage page, string kind, int width) =>
        Html.Of(
            $"""
            <figure class="screen is-{kind}"><div class="glass"><iframe src="{page.Address}"
            title="{page.Title}, {width} pixels wide" width="{width}" height="844" loading="lazy"
            sandbox="allow-same-origin allow-scripts"></iframe></div>
            <figcaption>{width} px</figcaption></figure>
            """
        );
}
