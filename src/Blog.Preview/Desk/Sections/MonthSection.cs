using System.Globalization;
using Blog.Model.Dates;
using Blog.Preview.Desk.Clippings;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Workspace.Clippings;

namespace Blog.Preview.Desk.Sections;

/// <summary>The clippings of this month, and the button that drafts the review from them.</summary>
internal sealed class MonthSection : IDeskSection
{
    private const int Most = 5;

    /// <inheritdoc/>
    public string Id => "month";

    /// <inheritdoc/>
    public SectionContent? Show(DeskView view)
    {
        var month = MonthView.Of(view.State.Site, YearMonth.Of(view.Now));
        var name = view.Now.ToString("MMMM", CultureInfo.InvariantCulture);
        var clip = Html.Of($"""<a href="{ClipPage.Address}">Clip a link</a>""");
        return month.Clippings.IsEmpty
            ? new SectionContent(
                "This month",
                Html.Of($"""<p class="quiet">Nothing was clipped in {name} yet. {clip}.</p>""")
            )
            : new SectionContent(
                "This month",
                Html.Of(
                    $"""
                    <p class="month-line">{Said(month)} {clip}.</p>
                    {ClippingList.Of(view, month, Most)}
                    {DraftButton.Of(view, month)}
                    """
                ),
                month.Clippings.Length
            );
    }

    private static string Said(MonthView month) =>
        month switch
        {
            { Review: null } => "The review is not drafted yet.",
            { New: 0 } => "The review knows all of them.",
            _ => $"The review does not know {Words.Number(month.New)} of them yet.",
        };
}
