using System.Collections.Immutable;
using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets.Dev;

/// <summary>What is left to do on DEV.</summary>
internal static class DevChecklist
{
    /// <summary>The list.</summary>
    public static ImmutableArray<string> Of(Draft draft) =>
        [
            $"Send it as a draft (crosspost send {draft.Request.Source} --to "
                + $"{draft.Request.Target.Key}), or paste post.md into a new post{draft.Page("dev.to/new")} "
                + "in the basic Markdown editor.",
            .. CheckLines.Images(draft),
            $"See in the post's settings that the canonical URL is {draft.Request.Canonical}",
            .. CheckLines.Tags(draft, $"See that {draft.Request.Target.Name} knows these tags"),
            .. CheckLines.Cover(
                draft,
                "See that the cover image is shown",
                "Upload the cover image by hand; front matter and API take an address alone, and no SVG"
            ),
            .. CheckLines.Date(draft),
            "Look at the preview, then publish: in the editor set published: true.",
            CheckLines.Record(draft),
        ];
}
