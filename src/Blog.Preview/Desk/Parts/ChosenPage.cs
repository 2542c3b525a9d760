using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Reading.Documents;

namespace Blog.Preview.Desk.Parts;

/// <summary>A page of the site that an author can choose on a page of the desk.</summary>
/// <param name="Title">Its title; its address for a page that shows no document.</param>
/// <param name="Address">Its address on this server.</param>
internal sealed record ChosenPage(string Title, string Address)
{
    private const int Offered = 40;

    /// <summary>The page of a document.</summary>
    public static ChosenPage Of(SitePost document, BaseUrl baseUrl) =>
        new(document.Title, baseUrl.Relative(document.Permalink));

    /// <summary>The page at an address, with its output; null when the site has none. No other address is written into
    /// a page of the desk.</summary>
    public static (ChosenPage Page, Output Output)? Find(DeskView view, string asked)
    {
        if (
            view.Settings.BaseUrl.PermalinkOf(asked) is not { } permalink
            || !view.State.Site.Outputs.TryGetValue(permalink.ToSitePath(), out var output)
            || output.ContentType != ContentTypes.Html
        )
            return null;
        return (
            view.Catalogue.Find(permalink) is { } document
                ? Of(document, view.Settings.BaseUrl)
                : new ChosenPage(permalink.Value, view.Settings.BaseUrl.Relative(output.Path.ToPermalink())),
            output
        );
    }

    /// <summary>A sentence for an address that the site does not have; null when it has it.</summary>
    public static Html? Unknown(string? asked, bool isFound) =>
        asked is null || isFound
            ? null
            : Html.Of($"""<p class="form-mistake" role="alert">The site has no page {asked}.</p>""");

    /// <summary>The form that chooses a page.</summary>
    /// <param name="view">What it is made from.</param>
    /// <param name="action">The address of the page of the desk.</param>
    /// <param name="name">A name for the id of its field.</param>
    /// <param name="chosen">The page that is chosen; null for none.</param>
    public static Html Choice(DeskView view, string action, string name, ChosenPage? chosen) =>
        Html.Of(
            $"""
            <form class="choose" method="get" action="{action}">
            <label for="{name}-page">Page</label>
            <select id="{name}-page" name="page">{Offers(view).Select(p => Offer(p, chosen))}</select>
            <button class="act is-plain" type="submit">Show</button>
            </form>
            """
        );

    private static IEnumerable<ChosenPage> Offers(DeskView view) =>
        view
            .Catalogue.Dated.Take(Offered)
            .Select(d => Of(d, view.Settings.BaseUrl))
            .Append(new ChosenPage("Home", view.Settings.BaseUrl.Relative(Permalink.Home)))
            .Concat(view.Catalogue.Pages.Take(Offered).Select(d => Of(d, view.Settings.BaseUrl)));

    private static Html Offer(ChosenPage page, ChosenPage? chosen)
    {
        Html? mark = page.Address == chosen?.Address ? new Html(" selected") : null;
        return Html.Of($"""<option value="{page.Address}"{mark}>{page.Title}</option>""");
    }
}
