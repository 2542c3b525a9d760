using System.Globalization;
using Blog.Editing.Reviews;
using Blog.Model.Clippings;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Workspace.Clippings;

namespace Blog.Preview.Desk.Clippings;

/// <summary>A list of the clippings of a month, the newest first.</summary>
internal static class ClippingList
{
    /// <summary>Makes the list.</summary>
    /// <param name="view">What it is made from.</param>
    /// <param name="month">The month.</param>
    /// <param name="most">How many are shown.</param>
    public static Html Of(DeskView view, MonthView month, int most)
    {
        var items = month.Clippings.Reverse().Select(c => Item(view, c.Clipping, c.Use));
        var shown = Html.First(items, month.Clippings.Length, most, left => Rest(view, left));
        return Html.Of($"""<ul class="documents">{shown}</ul>""");
    }

    private static Html Item(DeskView view, Clipping clipping, ClippingUse use)
    {
        var (url, name) = (Html.Exactly(clipping.Url), Html.Isolated(NameOf(view, clipping)));
        var tags = clipping.Tags.Select(t => Html.Of($"""<span class="tag">{Html.Isolated(t.Value)}</span>"""));
        var place = PlaceLink.Of(view, clipping.Place);
        return Html.Of(
            $"""
            <li class="document">
            <p class="document-title"><a class="title" href="{url}" rel="noreferrer noopener">{name}</a></p>
            {Note(clipping.Note)}
            <p class="document-facts">{tags}{Day(clipping)}<span>{Said(use)}</span><span>{place}</span></p>
            </li>

            """
        );
    }

    private static Html? Note(string note) =>
        note.Length == 0 ? null : Html.Of($"""<p class="clipping-note">{Html.Isolated(note.Split('\n')[0])}</p>""");

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

    private static Html Rest(DeskView view, int count) =>
        Html.Of(
            $"""
            <li class="rest">and {Words.Counted(count, "earlier one")};
            <code>{view.Program.Command("clip --list")}</code> lists all.</li>
            """
        );
}
