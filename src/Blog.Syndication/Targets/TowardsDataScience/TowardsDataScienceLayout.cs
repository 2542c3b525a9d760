using Blog.Html.Tree;
using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets.TowardsDataScience;

/// <summary>The file for Towards Data Science: the title and the author's summary, which have fields of their own
/// there, then the text.</summary>
internal static class TowardsDataScienceLayout
{
    /// <summary>The file.</summary>
    public static string Of(Draft draft)
    {
        var summary =
            draft.Request.Standfirst.Length > 0
                ? HtmlTree.Write([new HtmlElement("p", new HtmlElement("em", new HtmlText(draft.Request.Standfirst)))])
                    + "\n"
                : "";
        return HtmlTree.Write([new HtmlElement("h1", new HtmlText(draft.Title))]) + "\n" + summary + draft.Body;
    }
}
