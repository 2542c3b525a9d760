using Blog.Import.Foreign;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Meanings.Pictures;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Texts.Tables;

/// <summary>The shortcodes of Hugo and of its frequent themes.</summary>
internal static class HugoShortcodes
{
    /// <summary>The table.</summary>
    public static TagTable All { get; } =
        new(
            Dialects.HugoShortcodes,
            TagForm.Hugo,
            [
                new("/*", new Escaped()),
                new("highlight code", new FenceBlock()),
                new("figure", new Picture("src url 0")),
                new("img image picture imgproc imgc zoom lightbox", new Picture("src url image file 0", "alt 1")),
                new("youtube youtubelite lite-youtube", SharedTags.YouTube),
                new("vimeo", SharedTags.Vimeo),
                new("gist", new GistOf()),
                new("tweet twitter twitter_simple x x_simple", SharedTags.Tweet),
                new("instagram instagram_simple", SharedTags.Instagram),
                new("codepen", SharedTags.CodePen),
                new("spotify", new Embed("https://open.spotify.com/{type}/{id}")),
                new("asciinema", new Embed("https://asciinema.org/a/{id key 0}")),
                new("github", new Embed("https://github.com/{repo user 0}")),
                new("bilibili", new Embed("https://www.bilibili.com/video/{id 0}")),
                new("ref relref", new Target("{0}")),
                new("param", new Value()),
                new("details collapse expand accordion spoiler hidden", new DetailsBlock()),
                new("notice admonition alert callout box hint message blocks/alert", new Note()),
                new("note info tip warning danger caution important success error question example", new Note()),
                new("mermaid", new FenceBlock("mermaid")),
                new("katex math latex", new FormulaText(IsDisplay: false)),
                new("rawhtml html raw unsafe", new Raw()),
                new("quote blockquote", new Quote()),
                new("lead center align", new Kept()),
                new("video mp4", new Media("video")),
                new("audio mp3", new Media("audio")),
                new("toc", new Removed("left out: 'toc: true' in the front matter shows a table of contents")),
                new("comment", new Dropped("left out: no reader saw it")),
            ]
        );
}
