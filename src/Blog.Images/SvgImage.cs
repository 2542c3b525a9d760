using NetVips;

namespace Blog.Images;

/// <summary>A door of this room: an SVG image in, the same as PNG out.</summary>
public static class SvgImage
{
    /// <summary>How many pixels an image has at most.</summary>
    public const int MaxPixels = 24_000_000;

    // Larger ones are photographs in disguise or hostile; libxml2 refuses texts of 10 MB anyway.
    private const int MaxBytes = 8 * 1024 * 1024;

    // The size that librsvg gives an image without one: too large or too small to be drawn.
    internal const double MaxScale = 1000;

    /// <summary>Draws an SVG image on a white ground, as it would look on paper. Null when it cannot be read, would
    /// have more than <see cref="MaxPixels"/> pixels, or this machine has no native library for it. References to the
    /// disk or the network are not followed.</summary>
    /// <param name="svg">The bytes of the SVG.</param>
    /// <param name="width">How wide the image is made, in pixels.</param>
    public static DrawnImage? ToPng(ReadOnlyMemory<byte> svg, int width)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        if (svg.IsEmpty || svg.Length > MaxBytes || !Native.IsThere)
            return null;
        try
        {
            return Draw(svg.ToArray(), width);
        }
        catch (VipsException)
        {
            return null;
        }
    }

    private static DrawnImage? Draw(byte[] svg, int width)
    {
        double scale;
        using (var asWritten = Image.SvgloadBuffer(svg))
        {
            scale = (double)width / asWritten.Width;
            if (scale > MaxScale || asWritten.Height * scale * width > MaxPixels)
                return null;
        }

        using var drawn = Image.SvgloadBuffer(svg, scale: scale);
        using var onPaper = drawn.HasAlpha() ? drawn.Flatten(background: [255]) : drawn.Copy();
        return new DrawnImage(
            onPaper.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None),
            onPaper.Width,
            onPaper.Height
        );
    }
}
