using System.Globalization;
using Blog.Model;
using Blog.Preview.Desk.Clippings;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Workspace.Clippings;

namespace Blog.Preview.Desk.Sections;

/// <summary>What was clipped this month, and the review that is made of it.</summary>
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
        return new SectionContent(
            "This month",
            month.Clippings.IsEmpty
                ? Html.Of(
                    $"""<p class="quiet">Nothing was clipped in {name} yet. <a href="{ClipPage.Address}">Clip a link</a>.</p>"""
                )
                : Html.Of(
                    $"""
                    <p class="month-line">{Said(month)} <a href="{ClipPage.Address}">Clip a link</a>.</p>
                    {ClippingList.Of(view, month, Most)}
                    {DraftButton.Of(view, month)}
                    """
                ),
            month.Clippings.IsEmpty ? null : month.Clippings.Length
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
