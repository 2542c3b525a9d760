namespace Blog.Images;

/// <summary>A door of this room: the ending that the name of a picture should have.</summary>
public static class PictureEnding
{
    /// <summary>The ending with its dot, by the bytes of the file; null when browsers do not show it as a
    /// picture.</summary>
    public static string? Of(ReadOnlySpan<byte> picture) =>
        PictureFormats.Of(picture) switch
        {
            PictureFormat.Png => ".png",
            PictureFormat.Jpeg => ".jpg",
            PictureFormat.Gif => ".gif",
            PictureFormat.Webp => ".webp",
            PictureFormat.Avif => ".avif",
            PictureFormat.Svg => ".svg",
            PictureFormat.Icon => ".ico",
            _ => null,
        };
}
