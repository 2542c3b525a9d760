namespace Blog.Images;

/// <summary>A format of pictures that is read.</summary>
internal enum PictureFormat
{
    /// <summary>PNG (ISO 15948).</summary>
    Png,

    /// <summary>JPEG (ITU-T T.81).</summary>
    Jpeg,

    /// <summary>GIF 87a and 89a.</summary>
    Gif,

    /// <summary>WebP (RFC 9649).</summary>
    Webp,

    /// <summary>AVIF.</summary>
    Avif,

    /// <summary>SVG.</summary>
    Svg,

    /// <summary>The icon format of Windows, <c>favicon.ico</c>.</summary>
    Icon,
}
