using System.Text;
using Blog.Model;
using Blog.Preview.Desk.Markup;

namespace Blog.Preview.Desk.Parts;

/// <summary>What stands around every page of the desk.</summary>
internal static class DeskFrame
{
    // In the order of the menu.
    private static readonly (string Address, string Name)[] Pages =
    [
        ("/_blog/", "Desk"),
        ("/_blog/sizes", "Sizes"),
        ("/_blog/feeds", "Feeds"),
        ("/_blog/newsletter", "Newsletter"),
        ("/_blog/site", "Files"),
        ("/_blog/clip", "Clip"),
        ("/_blog/new", "New post"),
    ];

    /// <summary>A whole page.</summary>
    /// <param name="view">What it is made from.</param>
    /// <param name="address">The page of the menu it is, or belongs to; empty for none.</param>
    /// <param name="title">Its title.</param>
    /// <param name="main">What it shows.</param>
    /// <param name="head">What its head has besides.</param>
    public static ReadOnlyMemory<byte> Of(DeskView view, string address, string title, Html main, Html? head = null) =>
        Encoding.UTF8.GetBytes(
            Html.Of(
                $"""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>{title} · {view.Settings.Title}</title>
                <link rel="stylesheet" href="/_blog/desk.css">
                <link rel="icon" href="data:,">
                {head}</head>
                <body>
                <a class="skip" href="#main">Skip to the content</a>
                <header class="mast">
                <p class="mast-name"><a href="{view.Settings.BaseUrl.Relative(
                    Permalink.Home
                )}" title="To the site">{Html.Isolated(view.Settings.Title)}</a></p>
                <nav class="mast-menu" aria-label="Desk"><ul>{Pages.Select(p =>
                    Entry(p.Address, p.Name, address)
                )}</ul></nav>
                </header>
                <main id="main" tabindex="-1">
                {main}</main>
                <form id="{PlaceLink.Form}" method="post" action="/_blog/open"><input type="hidden" name="token" value="{view.Token}"></form>
                </body>
                </html>

                """
            ).Markup
        );

    private static Html Entry(string address, string name, string current) =>
        Html.Of(
            $"""<li><a href="{address}"{(address == current ? new Html(" aria-current=\"page\"") : null)}>{name}</a></li>"""
        );
}
