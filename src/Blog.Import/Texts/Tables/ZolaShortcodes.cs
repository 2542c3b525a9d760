using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Meanings.Pictures;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Texts.Tables;

/// <summary>The shortcodes of Zola and of its frequent themes.</summary>
internal static class ZolaShortcodes
{
    private static readonly ImmutableArray<TagLine> _both =
    [
        new("youtube", SharedTags.YouTube),
        new("vimeo", SharedTags.Vimeo),
        new("gist", new Embed("{url}", "https://gist.github.com/{id}")),
        new("tweet twitter x", new Embed("{url}", "https://x.com/i/status/{id}")),
        new("bilibili", new Embed("https://www.bilibili.com/video/{id bvid}")),
        new("streamable", new Embed("https://streamable.com/{id}")),
        new("figure", new Picture("src url path link")),
        new("image img picture resize_image responsive_image", new Picture("src url path image")),
        new("get_url", new Target("{0}", "content/{0}") { Keys = "path" }),
        new("video", new Media("video")),
        new("audio", new Media("audio")),
    ];

    /// <summary>Those without content: <c>{{ youtube(id="…") }}</c>.</summary>
    public static TagTable Calls { get; } = new(Dialects.Zola, TagForm.Call, _both);

    /// <summary>Those with content, which <c>{% end %}</c> ends.</summary>
    public static TagTable Blocks { get; } =
        new(
            Dialects.Zola,
            TagForm.Percent,
            [
                new("quote blockquote", new Quote()),
                new("details collapse", new DetailsBlock()),
                new("alert admonition note callout", new Note()),
                new("info tip warning danger caution important", new Note()),
                new("mermaid", new FenceBlock("mermaid")),
                new("math katex", new FormulaText(IsDisplay: true)),
                new("raw", new Raw()),
                new("comment", new Dropped("left out: no reader saw it")),
            ]
        );
}
