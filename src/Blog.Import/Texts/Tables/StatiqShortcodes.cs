using Blog.Import.Foreign;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Meanings.Pictures;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Texts.Tables;

/// <summary>The shortcodes of Statiq and Wyam.</summary>
internal static class StatiqShortcodes
{
    /// <summary>The table.</summary>
    public static TagTable All { get; } =
        new(
            Dialects.Statiq,
            TagForm.Statiq,
            [
                new("Raw", new Raw()),
                new("Figure", new StatiqFigure()),
                new("Image Img", new Picture("Src 0")),
                new("Gist", new Embed("https://gist.github.com/{username 1}/{id 0}", "https://gist.github.com/{id 0}")),
                new("YouTube", SharedTags.YouTube),
                new("Vimeo", SharedTags.Vimeo),
                new("Twitter", new Embed("https://x.com/i/status/{id 0}")),
                new("Giphy", new Embed("https://giphy.com/gifs/{id 0}")),
                new("Highlight", new FenceBlock()),
                new("Comment", new Dropped("left out: no reader saw it")),
                new("Html", new Raw()),
            ]
        );
}
