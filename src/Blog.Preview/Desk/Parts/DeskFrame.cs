using System.Text;
using Blog.Model;
using Blog.Preview.Desk.Markup;

namespace Blog.Preview.Desk.Parts;

/// <summary>The frame of every page of the desk: its head and menu.</summary>
internal static class DeskFrame
{
    // In the order of the menu.
    private static readonly (string Address, string Name)[] Pages =
    [
        ("/_blog/", "Desk"),
        ("/_blog/sizes", "Sizes"),
        ("/_blog/sharing", "Sharing"),
        ("/_blog/feeds", "Feeds"),
        ("/_blog/newsletter", "Newsletter"),
        ("/_blog/site", "Files"),
        ("/_blog/clip", "Clip"),
        ("/_blog/new", "New post"),
    ];

    /// <summary>Makes a whole page, as UTF-8.</summary>
    /// <param name="view">What it is made from.</param>
    /// <param name="address">The address of its entry in the menu; empty for none.</param>
    /// <param name="title">Its title.</param>
    /// <param name="main">Its content.</param>
    /// <param name="head">More for its head; null for nothing.</param>
    public static ReadOnlyMemory<byte> Of(DeskView view, string address, string title, Html main, Html? head = null)
    {
        var home = view.Settings.BaseUrl.Relative(Permalink.Home);
        var menu = Pages.Select(p => Entry(p.Address, p.Name, address));
        return Encoding.UTF8.GetBytes(
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
                <p class="mast-name"><a href="{home}" title="To the site">{Html.Isolated(view.Settings.Title)}</a></p>
                <nav class="mast-menu" aria-label="Desk"><ul>{menu}</ul></nav>
                </header>
                <main id="main" tabindex="-1">
                {main}</main>
                <form id="{PlaceLink.Form}" method="post" action="/_blog/open">
                <input type="hidden" name="token" value="{view.Token}"></form>
                </body>
                </html>

                """
            ).Markup
        );
    }

    private static Html Entry(string address, string name, string current)
    {
        Html? mark = address == current ? new Html(" aria-current=\"page\"") : null;
        return Html.Of($"""<li><a href="{address}"{mark}>{name}</a></li>""");
    }
}
