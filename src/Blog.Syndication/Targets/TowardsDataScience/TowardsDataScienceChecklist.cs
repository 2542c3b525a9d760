using System.Collections.Immutable;
using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets.TowardsDataScience;

/// <summary>What is left to do at Towards Data Science.</summary>
internal static class TowardsDataScienceChecklist
{
    /// <summary>The list, in the order of its form.</summary>
    public static ImmutableArray<string> Of(Draft draft) =>
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
