using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Model.CrossPosts;
using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets;

/// <summary>
/// Towards Data Science on its own site, as of 2026: rich text pasted into a WordPress editor, then read by its editors
/// before it is published.
/// </summary>
internal static class TowardsDataScienceTarget
{
    private const int LongestTag = 50;

    /// <summary>Its ways.</summary>
    public static TargetWays Ways { get; } =
        new(CrossPostTargets.TowardsDataScience)
        {
            Traits = TargetTraits.RichText,
            Tag = name => TagSpelling.Words(name, LongestTag),
            Layout = Layout,
            Checklist = Checklist,
        };

    // Title and summary have fields of their own there.
    private static string Layout(RenditionDraft draft)
    {
        var summary =
            draft.Request.Standfirst.Length > 0
                ? HtmlTree.Write([new HtmlElement("p", new HtmlElement("em", new HtmlText(draft.Request.Standfirst)))])
                    + "\n"
                : "";
        return draft.TitleAsHtml + summary + draft.Body;
    }

    // In the order of its form.
    private static ImmutableArray<string> Checklist(RenditionDraft draft) =>
        [
            $"Read the rules for submissions again{draft.Page("towardsdatascience.com/submissions")}: "
                + "they change, and editors decide.",
            $"Paste title{(draft.Request.Standfirst.Length > 0 ? ", summary" : "")} and text into a "
                + $"new article of {draft.At("the contributor portal")}.",
            .. CheckLines.Images(draft),
            .. CheckLines.Cover(
                draft,
                "Upload the featured image, and name where it is from",
                "Upload the featured image too, and name where it is from"
            ),
            "Tell the editors that it was published before, and ask for this canonical link: "
                + $"{draft.Request.Canonical}",
            .. CheckLines.Tags(draft, "Propose these tags"),
            .. CheckLines.Date(draft),
            "Submit it; after a few days the editors accept it, ask for changes or decline.",
            CheckLines.Record(draft),
        ];
}
