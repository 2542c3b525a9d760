using Blog.Html.Tree;
using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets.Medium;

/// <summary>The file for Medium: the title, then the text; its editor takes the first heading for the title.</summary>
internal static class MediumLayout
{
    /// <summary>The file.</summary>
    public static string Of(Draft draft) =>
        HtmlTree.Write([new HtmlElement("h1", new HtmlText(draft.Title))]) + "\n" + draft.Body;
}
