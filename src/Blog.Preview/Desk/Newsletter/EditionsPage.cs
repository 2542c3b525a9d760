using Blog.Pages.Newsletter;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk.Newsletter;

/// <summary><c>/_blog/newsletter</c>: the list of the newsletter's issues, made without rendering any mail.</summary>
public static class EditionsPage
{
    private const int Most = 100;

    /// <summary>The address of the page.</summary>
    public const string Address = "/_blog/newsletter";

    /// <summary>Makes the whole page, as UTF-8.</summary>
    internal static ReadOnlyMemory<byte> Of(DeskView view)
    {
        var editions = view.State.Site.Newsletter.Editions;
        var items = Html.First(editions.Select(Item), editions.Length, Most, Rest);
        return DeskFrame.Of(
            view,
            Address,
            "Newsletter",
            Html.Of(
                $"""
                <header class="outlook"><h1>Newsletter</h1>
                <p>{Introduction(view, editions.Length)}</p></header>
                <section class="section" id="editions" aria-label="Mails"><ul class="plain">
                {items}</ul></section>

                """
            )
        );
    }

    /// <summary>The address of the page that shows an edition.</summary>
    public static string AddressOf(Edition edition) => $"{Address}/{Uri.EscapeDataString(edition.Name)}";

    private static Html Introduction(DeskView view, int count) =>
        view.Settings.Newsletter switch
        {
            null => Html.Of(
                $"""
                This blog has no newsletter. <code>newsletter:</code> with <code>from:</code> in content/site.yml
                makes a mail of each review.
                """
            ),
            var newsletter when count == 0 => Html.Of(
                $"""
                {newsletter.Title} has no issues yet: each review becomes one,
                and any post with <code>newsletter: true</code>.
                """
            ),
            var newsletter => Html.Of(
                $"""{Words.Counted(count, "mail")} of {newsletter.Title}, from {newsletter.From.Address}."""
            ),
        };

    private static Html Rest(int count) => Html.Of($"<li>and {Words.Number(count)} older</li>");

    private static Html Item(Edition edition)
    {
        var title = Html.Isolated(edition.Document.Title);
        return Html.Of(
            $"""
            <li><a class="title" href="{AddressOf(edition)}">{title}</a> <span class="quiet">{edition.Name}</span></li>

            """
        );
    }
}
