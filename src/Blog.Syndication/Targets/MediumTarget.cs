using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets;

/// <summary>
/// Medium, as of 2026: rich text pasted into its editor, which takes the first heading for the title. It has no tables,
/// formulas, footnotes or SVG, two levels of headings and flat lists.
/// </summary>
internal static class MediumTarget
{
    private const int LongestTag = 25;

    /// <summary>Its ways.</summary>
    public static TargetWays Ways { get; } =
        new(CrossPostTargets.Medium)
        {
            Traits = TargetTraits.RichText with
            {
                Tables = false,
                Headings = [3, 3, 4, 0, 0, 0],
                Marks = FrozenSet<string>.Empty,
                RichLists = false,
                MediumCode = true,
            },
            Tag = name => TagSpelling.Words(name, LongestTag),
            Layout = draft => draft.TitleAsHtml + draft.Body,
            Checklist = Checklist,
        };

    // In the order of Medium's own steps.
    private static ImmutableArray<string> Checklist(RenditionDraft draft) =>
        [
            draft.IsOwnTarget
                ? $"Paste title and text into a new story at {draft.Request.Target.Name}."
                : "Paste title and text into a new story (medium.com/new-story). "
                    + "Medium's import is not for this: it dates the story back and loses blocks of code.",
            .. CheckLines.Images(draft),
            $"Set the canonical link{CanonicalSetting(draft)}: {draft.Request.Canonical}",
            .. CheckLines.Tags(draft, "Choose these topics when publishing"),
            .. draft.IsOwnTarget
                ? ImmutableArray<string>.Empty
                : ["Choose the publication, if it goes to one; it cannot be changed by the author afterwards."],
            .. CheckLines.Date(draft),
            CheckLines.Record(draft),
        ];

    private static string CanonicalSetting(RenditionDraft draft) =>
        draft.IsOwnTarget
            ? ""
            : ": the story's menu (…), More settings, Advanced settings, "
                + "'This story was originally published elsewhere'";
}
