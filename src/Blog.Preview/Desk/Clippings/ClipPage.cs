using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Blog.Editing.Reviews;
using Blog.Model.Dates;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Preview.Desk.Starting;
using Blog.Workspace.Clippings;

namespace Blog.Preview.Desk.Clippings;

/// <summary><c>/_blog/clip</c>: the form that clips a link, the clippings of this month, and the button that drafts its
/// review. Opening the page never writes anything, whatever its address says.</summary>
internal static class ClipPage
{
    /// <summary>The address of the page.</summary>
    public const string Address = "/_blog/clip";

    /// <summary>The id of the list; an address that ends in it says that a link has just been clipped.</summary>
    public const string ListId = "clippings";

    private const int Most = 100;

    /// <summary>Makes the whole page, as UTF-8.</summary>
    /// <param name="view">What it is made from.</param>
    /// <param name="origin">The origin of the preview, for the bookmarklet: <c>http://localhost:5080</c>.</param>
    /// <param name="drafted">The result of drafting the review again just now; null when nobody did.</param>
    public static ReadOnlyMemory<byte> Of(DeskView view, string origin, ExtendedReview? drafted = null)
    {
        var month = MonthView.Of(view.State.Site, YearMonth.Of(view.Now));
        return DeskFrame.Of(
            view,
            Address,
            "Clip a link",
            Html.Of(
                $"""
                <header class="outlook"><h1>Clip a link</h1>
                <p>What you find during the month goes into its clippings,
                from which its review is drafted.</p></header>
                {Drafted(view, month, drafted)}<div class="desk">
                <div class="desk-main">
                <section class="section narrow" id="clip" aria-label="Clip a link">
                {ClipForm.Of(view)}
                </section>
                {Clipped(view, month)}
                </div>
                <div class="desk-side">
                {Bookmark(view, origin)}
                </div>
                </div>

                """
            )
        );
    }

    private static Html Clipped(DeskView view, MonthView month)
    {
        var name = view.Now.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        var list = month.Clippings.IsEmpty
            ? Html.Of($"""<p class="quiet">Nothing was clipped yet.</p>""")
            : ClippingList.Of(view, month, Most);
        return Html.Of(
            $"""
            <section class="section" id="{ListId}" tabindex="-1" aria-labelledby="clippings-title">
            <h2 id="clippings-title">{name} <span class="count">{Words.Number(month.Clippings.Length)}</span></h2>
            <p class="just-recorded" role="status">It is clipped.
            Commit <code>content/clippings/</code> whenever you like.</p>
            {list}
            {DraftButton.Of(view, month)}
            </section>
            """
        );
    }

    private static Html Bookmark(DeskView view, string origin)
    {
        var title = Html.Isolated(view.Settings.Title);
        return Html.Of(
            $"""
            <section class="section" id="bookmarklet" aria-labelledby="bookmarklet-title">
            <h2 id="bookmarklet-title">From any page</h2>
            <p>Drag this to your bookmarks:</p>
            <p class="bookmarklet"><a class="act" href="{Bookmarklet(origin)}">Clip to {title}</a></p>
            <p class="quiet">On any page it opens this form in a small window, with the page’s address and title
            filled in. It works while the preview runs at <code>{origin}</code>, and sends nothing anywhere else.
            In the terminal, <code>{view.Program.Command("clip")}</code> does the same.</p>
            </section>
            """
        );
    }

    // A program as an address: on any page it opens the form with the address and the title of that page, which gets no
    // hold of the window (noopener).
    private static string Bookmarklet(string origin)
    {
        var form = JsonEncodedText.Encode($"{origin}{Address}?url=");
        var query =
            $"\"{form}\"+encodeURIComponent(location.href)"
            + "+\"&title=\"+encodeURIComponent(document.title.slice(0,300))";
        var window = "\"_blank\",\"popup,noopener,width=560,height=780\"";
        return "javascript:" + Uri.EscapeDataString($"void open({query},{window})");
    }

    private static Html? Drafted(DeskView view, MonthView month, ExtendedReview? drafted)
    {
        if (drafted is null)
            return null;
        var news = drafted.Added.IsEmpty ? "Nothing is new since the review was drafted." : "Added to the review:";
        var body = drafted.Bytes is null
            ? Html.Of(
                $"""
                <div class="form-mistake" role="alert"><p>The review was not changed:</p>
                {DiagnosticList.Of(view, drafted.Mistakes)}{NotAdded(drafted.Lines)}</div>
                """
            )
            : Html.Of(
                $"""
                <div class="done" role="status"><p>{news}</p>
                {Added(drafted.Added)}{Review(view, month)}</div>
                """
            );
        return Html.Of(
            $"""
            <section class="section narrow" aria-label="The review">{body}</section>

            """
        );
    }

    private static Html? NotAdded(string lines) =>
        lines.Length == 0
            ? null
            : Html.Of($"""<p>This would have been added:</p><pre class="line"><code>{lines}</code></pre>""");

    private static Html? Added(ImmutableArray<AddedToReview> added) =>
        added.IsEmpty ? null : Html.Of($"""<ul class="added">{added.Select(Item)}</ul>""");

    private static Html Item(AddedToReview added) =>
        Html.Of($"""<li>{Html.Isolated(added.Says)} <span class="hint">{Html.Isolated(added.Section)}</span></li>""");

    private static Html? Review(DeskView view, MonthView month)
    {
        if (month.Review is not { } review)
            return null;
        Html? page = MadePage.AddressOf(view, review.Source) is { } address
            ? Html.Of($"""<a href="{address}">Look at it</a> · """)
            : null;
        return Html.Of($"<p>{page}{PlaceLink.Of(view, review.Source)}</p>");
    }
}
