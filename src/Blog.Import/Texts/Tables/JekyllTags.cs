using Blog.Import.Foreign;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Meanings.Pictures;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Texts.Tables;

/// <summary>The tags of Jekyll, of its frequent plugins, and the includes that themes have. Eleventy has Liquid,
/// too.</summary>
internal static class JekyllTags
{
    private static readonly ByFirst _includes = new(
        (
            "figure image img picture photo responsive-image responsive_image image-caption image_caption img_caption",
            new Picture("src image_path path url image file source name img 1", Caption: "caption description cap")
        ),
        (
            "youtube youtubePlayer youtube-player youtube_player youtube-embed",
            new Embed("https://www.youtube.com/watch?v={id video_id youtube_id 1}")
        ),
        ("vimeo vimeoPlayer vimeo-player vimeo_player", new Embed("https://vimeo.com/{id video_id 1}")),
        ("video", new VideoOf()),
        ("tweet twitter", new Embed("https://x.com/i/status/{id tweet_id 1}")),
        ("gist", new Embed("https://gist.github.com/{id 1}")),
        ("toc table-of-contents", new Removed("left out: 'toc: true' in the front matter shows a table of contents"))
    );

    /// <summary>The table.</summary>
    public static TagTable All { get; } =
        new(
            Dialects.Liquid,
            TagForm.Percent,
            [
                new("highlight", new FenceBlock()),
                new("raw verbatim", new Raw()),
                new("comment", new Dropped("left out: no reader saw it")),
                new("post_url", new Target("{0}", "_posts/{0}", "_posts/{0}.md", "_posts/{0}.markdown")),
                new("link", new Target("/{0}", "{0}")),
                new("include include_cached include_relative", _includes),
                new("gist", SharedTags.Gist),
                new("youtube", SharedTags.YouTube),
                new("vimeo", SharedTags.Vimeo),
                new("twitter tweet x", SharedTags.Tweet),
                new("figure", new Picture("src image url 0")),
                new("img asset_img", new HexoPicture()),
                new("image picture", new Picture("src 0", "alt 1")),
                new("details", new DetailsBlock()),
                new("math", new FormulaText(IsDisplay: true)),
                new("mermaid", new FenceBlock("mermaid")),
                new("toc", new Removed("left out: 'toc: true' in the front matter shows a table of contents")),
            ]
        );
}
