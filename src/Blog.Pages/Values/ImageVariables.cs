using Blog.Reading.Documents;
using Blog.Theming.Values;

namespace Blog.Pages.Values;

/// <summary>The members of an image.</summary>
internal static class ImageVariables
{
    public static ThemeType<ImageView> Type { get; } =
        new(
            "image",
            "The picture of a page or a card.",
            [
                new("url", "text", "The address for use inside the site.", "/blog/posts/hdf5/cover.png", i => i.Url),
                new(
                    "absolute_url",
                    "text",
                    "The whole address.",
                    "https://example.org/blog/posts/hdf5/cover.png",
                    i => i.AbsoluteUrl
                ),
                new(
                    "alt",
                    "text",
                    "The text for people who do not see it; empty for none.",
                    "A tree of groups",
                    i => i.Alt
                ),
                new(
                    "width",
                    "number or null",
                    "The width in CSS pixels; null when the file is not part of the site.",
                    "1200",
                    i => i.Size?.Width
                ),
                new("height", "number or null", "The height in CSS pixels.", "630", i => i.Size?.Height),
            ]
        );
}

/// <summary>What templates see of a picture.</summary>
/// <param name="Url">The address for use inside the site.</param>
/// <param name="AbsoluteUrl">The whole address.</param>
/// <param name="Alt">The text for people who do not see it; empty for none.</param>
/// <param name="Size">Its size; null when it is unknown.</param>
internal sealed record ImageView(string Url, string AbsoluteUrl, string Alt, ImageSize? Size);
