using Blog.Pages.Newsletter;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk.Newsletter;

/// <summary><c>/_blog/newsletter</c>: the mails that reviews become. None is made for it.</summary>
public static class EditionsPage
{
    private const int Most = 100;

    /// <summary>Its address.</summary>
    public const string Address = "/_blog/newsletter";

    /// <summary>The page.</summary>
    internal static ReadOnlyMemory<byte> Of(DeskView view)
    {
        var editions = view.State.Site.Newsletter.Editions;
        return DeskFrame.Of(
            view,
            Address,
            "Newsletter",
            Html.Of(
                $"""
                <header class="outlook"><h1>Newsletter</h1>
                <p>{Introduction(view, editions.Length)}</p></header>
                <section class="section" id="editions" aria-label="Mails"><ul class="plain">
                {Html.First(
                    editions.Select(Item),
                    editions.Length,
                    Most,
                    n => Html.Of($"<li>and {Words.Number(n)} older</li>")
                )}</ul></section>

                """
            )
        );
    }

    /// <summary>Where an edition is shown.</summary>
    public static string AddressOf(Edition edition) => $"{Address}/{Uri.EscapeDataString(edition.Name)}";

    private static Html Introduction(DeskView view, int count) =>
        view.Settings.Newsletter switch
        {
            null => Html.Of(
                $"""This blog has no newsletter. <code>newsletter:</code> with <code>from:</code> in content/site.yml makes a mail of each review."""
            ),
            var newsletter when count == 0 => Html.Of(
                $"""{newsletter.Title} has no issues yet: each review becomes one, and any post with <code>newsletter: true</code>."""
            ),
            var newsletter => Html.Of(
                $"""{Words.Counted(count, "mail")} of {newsletter.Title}, from {newsletter.From.Address}."""
            ),
        };

    private static Html Item(Edition edition) =>
        Html.Of(
            $"""
            <li><a class="title" href="{AddressOf(edition)}">{Html.Isolated(
                edition.Document.Post.Title
            )}</a> <span class="quiet">{edition.Name}</span></li>

            """
        );
}
