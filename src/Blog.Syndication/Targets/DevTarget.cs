using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Syndication.Traits;
using Blog.Syndication.Writing;

namespace Blog.Syndication.Targets;

/// <summary>DEV (dev.to), as of 2026: Markdown with front matter, in which Liquid tags embed other pages.</summary>
internal static class DevTarget
{
    private const int LongestTag = 30;

    // As its katex_tag.rb has it. Its Markdown is rendered first, and KaTeX comes without mhchem.
    private static readonly FormulaForm Katex = new(
        "{% katex inline %} ",
        " {% endkatex %}",
        "{% katex %} ",
        " {% endkatex %}"
    )
    {
        HasChemistry = false,
    };

    /// <summary>Its ways.</summary>
    public static TargetWays Ways { get; } =
        new(CrossPostTargets.Dev)
        {
            Traits = TargetTraits.Markdown with
            {
                MaxTags = 4,
                MaxTitle = 128,
                EmbedForm = "{% embed {0} %}",
                HasLiquid = true,
                Formulas = true,
                FormulaForm = Katex,
            },
            Tag = name => TagSpelling.Joined(name, "", LongestTag),
            Layout = Layout,
            Checklist = Checklist,
        };

    // Front matter as its editor and its API read it. It says that the post is not published.
    private static string Layout(RenditionDraft draft) =>
        new FrontMatterWriter()
            .Add("title", draft.Title)
            .Add("published", false)
            .Add("description", draft.Request.Description)
            .AddPlain("tags", string.Join(", ", draft.Tags))
            .Add("canonical_url", draft.Request.Canonical)
            .Add("cover_image", draft.Cover?.Address ?? "")
            .Add("series", draft.Request.Series) + draft.Body;

    private static ImmutableArray<string> Checklist(RenditionDraft draft) =>
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
