using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.SocialCards;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk.Sharing;

/// <summary><c>/_blog/sharing</c>: how networks show a link to a page, and its social card.</summary>
internal static class SharingPage
{
    /// <summary>Its address.</summary>
    public const string Address = "/_blog/sharing";

    /// <summary>Makes the whole page, as UTF-8.</summary>
    /// <param name="view">What it is made from.</param>
    /// <param name="asked">The address of a page; null for the newest post.</param>
    public static ReadOnlyMemory<byte> Of(DeskView view, string? asked)
    {
        var found = ChosenPage.Find(view, asked ?? "") ?? Newest(view);
        return DeskFrame.Of(
            view,
            Address,
            "Sharing",
            Html.Of(
                $"""
                <header class="outlook"><h1>When it is shared</h1>
                <p>What networks read from the page, and about how they show it. They change how from time to time.</p>
                {ChosenPage.Unknown(asked, asked is not null && ChosenPage.Find(view, asked) is not null)}
                {ChosenPage.Choice(view, Address, "sharing", found?.Page)}</header>
                {(found is var (page, output) ? Shown(view, page, output) : null)}
                """
            )
        );
    }

    private static (ChosenPage Page, Output Output)? Newest(DeskView view) =>
        ChosenPage.Find(
            view,
            view.Settings.BaseUrl.Relative(view.Catalogue.Dated.FirstOrDefault()?.Permalink ?? Permalink.Home)
        );

    private static Html Shown(DeskView view, ChosenPage page, Output output)
    {
        var shared = SharedPage.Of(output);
        var picture =
            view.Settings.BaseUrl.PermalinkOf(shared.Image ?? "") is { } own
            && view.State.Site.Find(own.ToSitePath()) is not null
                ? view.Settings.BaseUrl.Relative(own)
                : null;
        var preview = new NetworkPreview(shared, picture, view.Settings.BaseUrl.Host);
        return Html.Of(
            $"""
            <section class="section" aria-labelledby="card-title">
            <h2 id="card-title"><a class="title" href="{page.Address}">{Html.Isolated(page.Title)}</a></h2>
            <div class="shared-card">{Picture(preview)}{Facts(shared)}</div>
            </section>
            <div class="networks">
            {preview.All}
            </div>

            """
        );
    }

    private static Html Picture(NetworkPreview preview) =>
        preview.Picture is { } address
            ? Html.Of(
                $"""
                <figure><a href="{address}"><img src="{address}" alt="{preview.Page.Alt}" width="1200" height="630"></a>
                <figcaption>{address}</figcaption></figure>
                """
            )
            : Html.Of($"""<p class="quiet">{NoPicture(preview.Page)}</p>""");

    private static string NoPicture(SharedPage page) =>
        page.Image is { } address
            ? $"Its picture is of another site: {address}"
            : "The page has no picture (og:image): networks show its title alone.";

    private static Html Facts(SharedPage page) =>
        Html.Of(
            $"""
            <dl class="shared-facts">{Fact("Title", page.Title)}{Fact("Description", page.Description)}
            {Fact("Text for the picture", page.Alt)}{Fact("Site", page.SiteName)}</dl>
            """
        );

    private static Html Fact(string name, string value)
    {
        var shown = value.Length > 0 ? Html.Isolated(value) : Html.Of($"""<span class="quiet">none</span>""");
        return Html.Of($"""<div><dt>{name}</dt><dd>{shown}</dd></div>""");
    }
}
