using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Syndication.Traits;
using Blog.Syndication.Writing;

namespace Blog.Syndication.Targets;

/// <summary>
/// Hashnode, as of 2026: Markdown with front matter as its publishing from GitHub reads it. Its API gets the same
/// Markdown without front matter.
/// </summary>
internal static class HashnodeTarget
{
    private const int LongestTag = 50;

    // MathJax looks at the page that the Markdown became, so the backslashes are escaped for Markdown. A dollar in a
    // line is a dollar.
    private static readonly FormulaForm MathJax = new("\\\\(", "\\\\)", "$$", "$$");

    /// <summary>Its ways.</summary>
    public static TargetWays Ways { get; } =
        new(CrossPostTargets.Hashnode)
        {
            Traits = TargetTraits.Markdown with
            {
                MaxTags = 5,
                MaxTitle = 250,
                EmbedForm = "%[{0}]",
                Formulas = true,
                FormulaForm = MathJax,
            },
            // Tags are known by their slugs.
            Tag = name => TagSpelling.Joined(name, "-", LongestTag),
            Layout = Layout,
            Checklist = Checklist,
        };

    // It says that the post is a draft. The domain of the publication is left to the author.
    private static string Layout(RenditionDraft draft) =>
        new FrontMatterWriter()
            .Add("title", draft.Title)
            .Add("subtitle", draft.Request.Standfirst)
            .AddPlain("slug", TagSpelling.Joined(SlugOf(draft.Request.Canonical), "-"))
            .AddPlain("tags", string.Join(", ", draft.Tags))
            .Add("cover", draft.Cover?.Address ?? "")
            .Add("canonical", draft.Request.Canonical)
            .Add("saveAsDraft", true) + draft.Body;

    // The last name in the address at home, so that both addresses end alike.
    private static string SlugOf(string canonical) => canonical.Split('?', '#')[0].TrimEnd('/').Split('/')[^1];

    private static ImmutableArray<string> Checklist(RenditionDraft draft) =>
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
