using Blog.Pages.Newsletter;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk.Newsletter;

/// <summary><c>/_blog/newsletter/&lt;name&gt;</c>: the mail of an issue in the widths of telephones and mail programs,
/// light or dark, with or without pictures, and as text; its size, and what mail programs do not show.</summary>
internal static class EditionPage
{
    private static readonly int[] Widths = [320, 600, 800];

    /// <summary>The edition of a name; null when there is none.</summary>
    public static Edition? Find(DeskView view, string name) =>
        view.State.Site.Newsletter.Editions.FirstOrDefault(e => e.Name == name);

    /// <summary>The page; null when the edition is gone.</summary>
    /// <param name="view">What it is made from.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="query">How to show it: <c>scheme=dark</c>, <c>pictures=off</c>.</param>
    public static ReadOnlyMemory<byte>? Of(DeskView view, Edition edition, IReadOnlyDictionary<string, string> query)
    {
        if (view.State.Site.Newsletter.Look(edition) is not { } look)
            return null;
        var (isDark, isBare) = (
            query.GetValueOrDefault("scheme") == "dark",
            query.GetValueOrDefault("pictures") == "off"
        );
        var mail = Html.Exactly(MailView.Document(look.Html, view.Settings.BaseUrl, isDark, isBare));
        var frames = Widths.Select(w => Frame(edition, mail, w, isDark));
        return DeskFrame.Of(
            view,
            EditionsPage.Address,
            edition.Document.Title,
            Html.Of(
                $"""
                <header class="outlook"><h1>{Html.Isolated(edition.Document.Title)}</h1>
                <p>As a mail. {PlaceLink.Of(view, edition.Document.Source)}</p>
                {Choice(edition, isDark, isBare)}</header>
                {SizeMeter.Of(look)}
                {Findings(view, look)}
                <section class="section" id="mail" aria-labelledby="mail-title"><h2 id="mail-title">The mail</h2>
                <div class="mails" tabindex="0" role="region"
                aria-label="The mail in three widths">{frames}</div></section>
                <section class="section" id="text" aria-labelledby="text-title"><h2 id="text-title">The plain text</h2>
                <pre class="markdown" tabindex="0" aria-label="The plain text"><code>{look.Text}</code></pre></section>

                """
            )
        );
    }

    private static Html Choice(Edition edition, bool isDark, bool isBare) =>
        Html.Of(
            $"""
            <form class="choose" method="get" action="{EditionsPage.AddressOf(edition)}">
            <label for="mail-scheme">Colours</label>
            <select id="mail-scheme" name="scheme"><option value="light">Light</option>
            <option value="dark"{Selected(isDark)}>Dark</option></select>
            <label for="mail-pictures">Pictures</label>
            <select id="mail-pictures" name="pictures"><option value="on">Shown</option>
            <option value="off"{Selected(isBare)}>Off</option></select>
            <button class="act is-plain" type="submit">Show</button>
            </form>
            """
        );

    private static Html? Selected(bool isSelected) => isSelected ? new Html(" selected") : null;

    private static Html Findings(DeskView view, EditionLook look) =>
        look.Diagnostics.IsEmpty
            ? Html.Of($"""<p class="quiet" id="shown">Everything in it is something that mail programs show.</p>""")
            : Html.Of(
                $"""
                <section class="section" id="shown" aria-labelledby="shown-title">
                <h2 id="shown-title">Not shown everywhere</h2>{DiagnosticList.Of(view, look.Diagnostics)}</section>
                """
            );

    // No script of the mail may run in the frame. It has the origin of the preview for its pictures alone.
    private static Html Frame(Edition edition, Html mail, int width, bool isDark)
    {
        var scheme = isDark ? " is-dark" : "";
        return Html.Of(
            $"""
            <figure class="mail{scheme}"><iframe srcdoc="{mail}"
            title="{edition.Document.Title}, {width} pixels wide" width="{width}" height="900"
            sandbox="allow-same-origin"></iframe>
            <figcaption>{width} px</figcaption></figure>

            """
        );
    }
}
