using Blog.Import.Foreign;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Meanings.Pictures;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Texts.Tables;

/// <summary>The tags of Hexo, and the shortcodes of Nunjucks that Eleventy's documentation has.</summary>
internal static class HexoTags
{
    /// <summary>The table.</summary>
    public static TagTable All { get; } =
        new(
            Dialects.Nunjucks,
            TagForm.Percent,
            [
                new("codeblock code", new FenceBlock(StartsWithLanguage: false)),
                new("highlight", new FenceBlock()),
                new("raw verbatim", new Raw()),
                new("comment", new Dropped("left out: no reader saw it")),
                new("asset_img", new HexoPicture()),
                new("img", new HexoPicture()),
                new("image picture", new Picture("src 0", "alt 1")),
                new("asset_path post_path", new Target("{0}")),
                new("asset_link", new Link("{0}")),
                new("post_link", new Link("{0}", "{0}.md", "_posts/{0}.md", "source/_posts/{0}.md")),
                new("link", new Link("{0}") { StartsWithText = true }),
                new("blockquote quote pullquote", new Quote()),
                new("note hint callout admonition alert", new Note()),
                new("folding fold details hideToggle spoiler", new DetailsBlock()),
                new("youtube", SharedTags.YouTube),
                new("vimeo", SharedTags.Vimeo),
                new("gist", SharedTags.Gist),
                new("twitter tweet", SharedTags.Tweet),
                new("jsfiddle", new Embed("https://jsfiddle.net/{0}/")),
                new("iframe", new Embed("{0}")),
                new("video dplayer", new Media("video")),
                new("audio", new Media("audio")),
                new("mermaid", new FenceBlock("mermaid")),
                new("math", new FormulaText(IsDisplay: true)),
                new("centerquote cq", new Quote()),
            ]
        );
}
