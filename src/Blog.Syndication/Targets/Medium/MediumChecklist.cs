using System.Collections.Immutable;
using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets.Medium;

/// <summary>What is left to do on Medium.</summary>
internal static class MediumChecklist
{
    /// <summary>The list, in the order of Medium's own steps.</summary>
    public static ImmutableArray<string> Of(Draft draft) =>
        [
            draft.IsOwnTarget
                ? $"Paste title and text into a new story at {draft.Request.Target.Name}."
                : "Paste title and text into a new story (medium.com/new-story). "
                    + "Medium's import is not for this: it dates the story back and loses blocks of code.",
            .. CheckLines.Images(draft),
            $"Set the canonical link{(draft.IsOwnTarget ? "" : ": the story's menu (…), More settings, Advanced settings, 'This story was originally published elsewhere'")}: {draft.Request.Canonical}",
            .. CheckLines.Tags(draft, "Choose these topics when publishing"),
            .. draft.IsOwnTarget
                ? ImmutableArray<string>.Empty
                : ["Choose the publication, if it goes to one; it cannot be changed by the author afterwards."],
            .. CheckLines.Date(draft),
            CheckLines.Record(draft),
        ];
}
