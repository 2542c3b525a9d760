using NetVips;

namespace Blog.Images;

/// <summary>A door of this room: a picture from another site in, one that fits out. Its bytes decide its format, not
/// its name.</summary>
public static class WebPicture
{
    /// <summary>How many pixels a picture has at most; more are a mistake or hostile.</summary>
    public const int MaxPixels = 60_000_000;

    private const int Quality = 82;

    /// <summary>Makes a picture fit into a frame: smaller if it is larger, and never larger; turned upright, in sRGB,
    /// the first of several frames. It becomes PNG when it is transparent, a drawing or smaller as PNG, otherwise JPEG.
    /// Null when it is not a readable PNG, JPEG, GIF, WebP, AVIF, SVG or ICO, has more than <see cref="MaxPixels"/>
    /// pixels, or this machine has no native library.</summary>
    /// <param name="picture">The bytes of the picture.</param>
    /// <param name="width">How wide it is at most, in pixels.</param>
    /// <param name="height">How high it is at most, in pixels.</param>
    /// <param name="asPng">Whether it becomes PNG whatever it is.</param>
    public static FittedPicture? Fit(ReadOnlyMemory<byte> picture, int width, int height, bool asPng = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        if (!Native.IsThere || PictureFormats.Of(picture.Span) is not { } format)
            return null;
        try
        {
            return Fit(picture.ToArray(), format, width, height, asPng);
        }
        catch (VipsException)
        {
            return null;
        }
    }

    private static FittedPicture? Fit(byte[] bytes, PictureFormat format, int width, int height, bool asPng)
    {
        using var image = Open(bytes, format, width, height);
        if (image is null || (long)image.Width * image.Height > MaxPixels)
            return null;
        using var small = image.ThumbnailImage(width, height: height, size: Enums.Size.Down);
        using var plain = small.HasAlpha() && IsOpaque(small) ? small.Flatten(background: [255]) : small.Copy();
        var png = plain.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None);
        if (asPng || plain.HasAlpha() || format is PictureFormat.Svg)
            return new FittedPicture(png, ".png", plain.Width, plain.Height);
        var jpeg = plain.JpegsaveBuffer(q: Quality, optimizeCoding: true, keep: Enums.ForeignKeep.None);
        return jpeg.Length < png.Length
            ? new FittedPicture(jpeg, ".jpg", plain.Width, plain.Height)
            : new FittedPicture(png, ".png", plain.Width, plain.Height);
    }

    // The loaders are listed, so that no unexpected format is read.
    private static Image? Open(byte[] bytes, PictureFormat format, int width, int height) =>
        format switch
        {
            PictureFormat.Png => Image.PngloadBuffer(bytes),
            PictureFormat.Jpeg => Upright(Image.JpegloadBuffer(bytes)),
            PictureFormat.Gif => Image.GifloadBuffer(bytes),
            PictureFormat.Webp => Upright(Image.WebploadBuffer(bytes)),
            PictureFormat.Avif => Image.HeifloadBuffer(bytes),
            PictureFormat.Svg => OpenDrawing(bytes, width, height),
            _ => IconFile.Open(bytes, width),
        };

    private static Image Upright(Image image)
    {
        using (image)
            return image.Autorot();
    }

    // A drawing has no size of its own: it is drawn as large as the frame lets it be.
    private static Image? OpenDrawing(byte[] bytes, int width, int height)
    {
        double scale;
        using (var asWritten = Image.SvgloadBuffer(bytes))
            scale = Math.Min((double)width / asWritten.Width, (double)height / asWritten.Height);
        return scale is > 0 and <= SvgImage.MaxScale ? Image.SvgloadBuffer(bytes, scale: scale) : null;
    }

    private static bool IsOpaque(Image image)
    {
        using var alpha = image[image.Bands - 1];
        return alpha.Min() >= 255;
    }
}

/// <summary>A picture that was made to fit.</summary>
/// <param name="Bytes">The file, without metadata about where or how it was taken.</param>
/// <param name="Extension">The ending for its name, with its dot: <c>.png</c> or <c>.jpg</c>.</param>
/// <param name="Width">How wide it is, in pixels.</param>
/// <param name="Height">How high it is, in pixels.</param>
public sealed record FittedPicture(byte[] Bytes, string Extension, int Width, int Height);
