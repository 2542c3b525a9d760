using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Workspace.Clippings;

namespace Blog.Preview.Desk.Clippings;

/// <summary>The button that drafts the review of a month, or adds what is new to it.</summary>
internal static class DraftButton
{
    /// <summary>The address to which its form is sent.</summary>
    public const string Address = "/_blog/review";

    /// <summary>Makes the button, named after what it will do.</summary>
    public static Html Of(DeskView view, MonthView month)
    {
        var name = month.Review is null ? "Draft the review" : "Add what is new to the review";
        return Html.Of(
            $"""
            <form class="draft-review" method="post" action="{Address}">
            <input type="hidden" name="token" value="{view.Token}">
            <input type="hidden" name="month" value="{month.Month.ToString()}">
            <button class="act is-plain" type="submit">{name}</button>
            </form>
            """
        );
    }
}
