using System.Collections.Immutable;
using System.Globalization;
using Blog.Editing.Reviews;
using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Preview.Desk.Starting;
using Blog.Workspace.Clippings;

namespace Blog.Preview.Desk.Clippings;

/// <summary><c>/_blog/clip</c>: clips a link, lists those of this month, and drafts its review. Looking at it never
/// writes anything, whatever its address says.</summary>
internal static class ClipPage
{
    /// <summary>Its address.</summary>
    public const string Address = "/_blog/clip";

    /// <summary>The id of the list; an address that ends in it says that a link has just been clipped.</summary>
    public const string ListId = "clippings";

    private const int Most = 100;

    /// <summary>The page.</summary>
    /// <param name="view">What it is made from.</param>
    /// <param name="origin">Where this preview is reached, for the bookmarklet.</param>
    /// <param name="drafted">What became of the review that was just drafted again; null for none.</param>
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
                <p>What you find during the month goes into its clippings, and its review is drafted of them.</p></header>
                {Drafted(view, month, drafted)}<div class="desk">
                <div class="desk-main">
                <section class="section narrow" id="clip" aria-label="Clip a link">
                {ClipForm.Of(view)}
                </section>
                <section class="section" id="{ListId}" tabindex="-1" aria-labelledby="clippings-title"><h2 id="clippings-title">{view.Now.ToString(
                    "MMMM yyyy",
                    CultureInfo.InvariantCulture
                )} <span class="count">{Words.Number(month.Clippings.Length)}</span></h2>
                <p class="just-recorded" role="status">It is clipped. Commit <code>content/clippings/</code> whenever you like.</p>
                {(
                    month.Clippings.IsEmpty
                        ? Html.Of($"""<p class="quiet">Nothing was clipped yet.</p>""")
                        : ClippingList.Of(view, month, Most)
                )}
                {DraftButton.Of(view, month)}
                </section>
                </div>
                <div class="desk-side">
                <section class="section" id="bookmarklet" aria-labelledby="bookmarklet-title"><h2 id="bookmarklet-title">From any page</h2>
                <p>Drag this to your bookmarks:</p>
                <p class="bookmarklet"><a class="act" href="{Bookmarklet.Of(origin)}">Clip to {Html.Isolated(
                    view.Settings.Title
                )}</a></p>
                <p class="quiet">On any page it opens this form in a small window, with the page’s address and title filled in. It works while the preview runs at
                <code>{origin}</code>, and sends nothing anywhere else. In the terminal, <code>blog clip</code> does the same.</p>
                </section>
                </div>
                </div>

                """
            )
        );
    }

    private static Html? Drafted(DeskView view, MonthView month, ExtendedReview? drafted) =>
        drafted switch
        {
            null => null,
            { Bytes: null } => Html.Of(
                $"""
                <section class="section narrow" aria-label="The review"><div class="form-mistake" role="alert"><p>The review was not changed:</p>{DiagnosticList.Of(
                    view,
                    drafted.Mistakes
                )}{(
                    drafted.Lines.Length == 0
                        ? null
                        : Html.Of(
                            $"""<p>This would have been added:</p><pre class="line"><code>{drafted.Lines}</code></pre>"""
                        )
                )}</div></section>

                """
            ),
            _ => Html.Of(
                $"""
                <section class="section narrow" aria-label="The review"><div class="done" role="status"><p>{(
                    drafted.Added.IsEmpty ? "Nothing is new since the review was drafted." : "Added to the review:"
                )}</p>
                {Added(drafted.Added)}{Review(view, month)}</div></section>

                """
            ),
        };

    private static Html? Added(ImmutableArray<AddedToReview> added) =>
        added.IsEmpty
            ? null
            : Html.Of(
                $"""<ul class="added">{added.Select(a => Html.Of($"<li>{Html.Isolated(a.Says)} <span class=\"hint\">{Html.Isolated(a.Section)}</span></li>"))}</ul>"""
            );

    private static Html? Review(DeskView view, MonthView month) =>
        month.Review is not { } review
            ? null
            : Html.Of(
                $"<p>{(MadePage.AddressOf(view, review.Source) is { } address ? Html.Of($"""<a href="{address}">Look at it</a> · """) : null)}{PlaceLink.Of(view, review.Source)}</p>"
            );
}
