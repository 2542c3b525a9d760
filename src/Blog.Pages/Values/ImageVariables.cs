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
                new(
                    "sources",
                    "HTML",
                    "The source elements for a picture element: the sizes and formats that its place asks for; empty "
                        + "for none.",
                    "<source type=\"image/avif\" srcset=\"…\">",
                    i => new HtmlValue(i.InPlace().Sources)
                ),
                new(
                    "shown_url",
                    "text",
                    "The address for the img element in that place: in a size for it, and a format that every program "
                        + "shows.",
                    "/blog/posts/hdf5/cover.png.1280.jpg",
                    i => i.InPlace().Address
                ),
                new(
                    "shown_width",
                    "number or null",
                    "The width of that picture in CSS pixels.",
                    "1280",
                    i => i.InPlace().Size?.Width
                ),
                new(
                    "shown_height",
                    "number or null",
                    "The height of that picture in CSS pixels.",
                    "672",
                    i => i.InPlace().Size?.Height
                ),
            ]
        );
}

/// <summary>What templates see of a picture.</summary>
/// <param name="Url">The address for use inside the site.</param>
/// <param name="AbsoluteUrl">The whole address.</param>
/// <param name="Alt">The text for people who do not see it; empty for none.</param>
/// <param name="Size">Its size; null when it is unknown.</param>
internal sealed record ImageView(string Url, string AbsoluteUrl, string Alt, ImageSize? Size)
{
    /// <summary>Makes it for the place in which the theme shows it; null for a picture of another site. What it yields
    /// becomes part of the site.</summary>
    public Func<PlacedPicture>? Placing { get; init; }

    /// <summary>The picture in the place in which the theme shows it.</summary>
    public PlacedPicture InPlace() => Placing?.Invoke() ?? new PlacedPicture("", Url, Size);
}
