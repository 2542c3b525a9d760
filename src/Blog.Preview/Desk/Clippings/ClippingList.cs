using System.Globalization;
using Blog.Editing.Reviews;
using Blog.Model.Clippings;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Workspace.Clippings;

namespace Blog.Preview.Desk.Clippings;

/// <summary>The clippings of a month as a list, the newest first.</summary>
internal static class ClippingList
{
    /// <summary>The list.</summary>
    /// <param name="view">What it is made from.</param>
    /// <param name="month">The month.</param>
    /// <param name="most">How many are shown.</param>
    public static Html Of(DeskView view, MonthView month, int most) =>
        Html.Of(
            $"""<ul class="documents">{Html.First(month.Clippings.Reverse().Select(c => Item(view, c.Clipping, c.Use)), month.Clippings.Length, most, Rest)}</ul>"""
        );

    private static Html Item(DeskView view, Clipping clipping, ClippingUse use) =>
        Html.Of(
            $"""
            <li class="document">
            <p class="document-title"><a class="title" href="{Html.Exactly(
                clipping.Url
            )}" rel="noreferrer noopener">{Html.Isolated(NameOf(view, clipping))}</a></p>
            {(
                clipping.Note.Length == 0
                    ? null
                    : Html.Of($"""<p class="clipping-note">{Html.Isolated(clipping.Note.Split('\n')[0])}</p>""")
            )}
            <p class="document-facts">{clipping.Tags.Select(t =>
                Html.Of($"""<span class="tag">{Html.Isolated(t.Value)}</span>""")
            )}{Day(clipping)}<span>{Said(use)}</span><span>{PlaceLink.Of(view, clipping.Place)}</span></p>
            </li>

            """
        );

    private static string NameOf(DeskView view, Clipping clipping) =>
        view.State.Site.Cards.Find(clipping.Url)?.Title ?? (clipping.Title.Length > 0 ? clipping.Title : clipping.Url);

    private static Html? Day(Clipping clipping) =>
        clipping.Date is { } date
            ? Html.Of($"<span>{date.ToString("d MMM", CultureInfo.InvariantCulture)}</span>")
            : null;

    private static string Said(ClippingUse use) =>
        use switch
        {
            ClippingUse.Shown => "in the review",
            ClippingUse.TakenOut => "taken out of the review",
            _ => "not in the review yet",
        };

    private static Html Rest(int count) =>
        Html.Of(
            $"""<li class="rest">and {Words.Counted(count, "earlier one")}; <code>blog clip --list</code> lists all.</li>"""
        );
}
