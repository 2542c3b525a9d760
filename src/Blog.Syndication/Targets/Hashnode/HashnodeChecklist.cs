using System.Collections.Immutable;
using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets.Hashnode;

/// <summary>What is left to do on Hashnode.</summary>
internal static class HashnodeChecklist
{
    /// <summary>The list.</summary>
    public static ImmutableArray<string> Of(Draft draft) =>
        [
            $"Send it as a draft (crosspost send {draft.Request.Source} --to "
                + $"{draft.Request.Target.Key}), paste the text into a new draft, or add 'domain:' with your "
                + "publication's to post.md and push it.",
            .. CheckLines.Images(draft),
            $"See in the draft's settings that 'original URL' is {draft.Request.Canonical}",
            .. CheckLines.Tags(draft, $"See that {draft.Request.Target.Name} knows these tags"),
            .. CheckLines.Cover(
                draft,
                $"Upload the cover to {draft.Request.Target.Name}, which shows none from elsewhere",
                "Upload the cover by hand; front matter and API take an address alone, and no SVG"
            ),
            .. CheckLines.Date(draft),
            "Look at the preview, then publish.",
            CheckLines.Record(draft),
        ];
}
