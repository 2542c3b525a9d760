using Blog.Pages.SocialCards;
using Blog.Preview.Desk.Markup;

namespace Blog.Preview.Desk.Sharing;

/// <summary>A link to a page as networks show it, in the desk's own words for their shapes: what stands where, and
/// where it is cut.</summary>
/// <param name="Page">What the page says of itself.</param>
/// <param name="Picture">The address of its picture on this server; null for none, or for one of another site, which
/// the desk does not ask for.</param>
/// <param name="Host">The host of the site.</param>
internal sealed record NetworkPreview(SharedPage Page, string? Picture, string Host)
{
    private string SiteName => Page.SiteName.Length > 0 ? Page.SiteName : Host;

    /// <summary>All of them.</summary>
    public Html All =>
        Html.Of(
            $"""
            {Network("Mastodon", "mastodon", Mastodon)}
            {Network("Bluesky", "bluesky", Bluesky)}
            {Network("LinkedIn", "linkedin", LinkedIn)}
            {Network("Slack", "slack", Slack)}
            {Network("X", "x", X)}
            """
        );

    // The picture, the site above a title of two lines, and one line of the description.
    private Html Mastodon =>
        Html.Of(
            $"""
            {Image}<div class="net-text"><p class="net-host">{Html.Isolated(SiteName)}</p>
            <p class="net-title is-two">{Html.Isolated(Page.Title)}</p>{Description("is-one")}</div>
            """
        );

    private Html Bluesky =>
        Html.Of(
            $"""
            {Image}<div class="net-text"><p class="net-title is-three">{Html.Isolated(Page.Title)}</p>
            {Description("is-two")}<p class="net-host">{Host}</p></div>
            """
        );

    private Html LinkedIn =>
        Html.Of(
            $"""
            {Image}<div class="net-text"><p class="net-title is-two">{Html.Isolated(Page.Title)}</p>
            <p class="net-host">{Host}</p></div>
            """
        );

    // The picture stands below the text.
    private Html Slack =>
        Html.Of(
            $"""
            <div class="net-text"><p class="net-site">{Html.Isolated(SiteName)}</p>
            <p class="net-title">{Html.Isolated(Page.Title)}</p>{Description("is-five")}{Image}</div>
            """
        );

    // The title lies on the picture; without a picture, a small sign stands beside it.
    private Html X =>
        Picture is null
            ? Html.Of(
                $"""
                <div class="net-small"><span class="net-none" aria-hidden="true"></span>
                <div class="net-text"><p class="net-host">{Host}</p>
                <p class="net-title is-one">{Html.Isolated(Page.Title)}</p>{Description("is-two")}</div></div>
                """
            )
            : Html.Of(
                $"""
                <div class="net-over">{Image}<p class="net-label is-one">{Html.Isolated(Page.Title)}</p></div>
                <p class="net-from">From {Host}</p>
                """
            );

    private Html? Image =>
        Picture is null ? null : Html.Of($"""<img class="net-image" src="{Picture}" alt="{Page.Alt}">""");

    private Html? Description(string lines) =>
        Page.Description.Length == 0
            ? null
            : Html.Of($"""<p class="net-description {lines}">{Html.Isolated(Page.Description)}</p>""");

    private static Html Network(string name, string key, Html card) =>
        Html.Of(
            $"""
            <section class="network" id="on-{key}" aria-labelledby="on-{key}-title">
            <h2 id="on-{key}-title">{name}</h2>
            <div class="net is-{key}">{card}</div></section>

            """
        );
}
