using System.Globalization;
using NetVips;

namespace Blog.Images.SocialCards;

/// <summary>A door of this room: pictures of a page for link previews, from an SVG with boxes of text or from a
/// photograph.</summary>
public static class SocialCard
{
    /// <summary>The width of a drawn card, and the largest of a cropped picture.</summary>
    public const int Width = 1200;

    /// <summary>The height of a drawn card: with the width, the shape that networks show whole.</summary>
    public const int Height = 630;

    private const int Quality = 85;

    // How true a palette is to a card of more colours than it holds: letters look the same, and the file has half the
    // bytes.
    private const int Shades = 60;

    /// <summary>What is missing on this machine for cards, as a clause without a full stop; null when nothing
    /// is.</summary>
    public static string? Missing
    {
        get
        {
            if (PictureTools.MissingForPictures is { } missing)
                return missing;
            return CardFont.IsThere ? null : "Inter, the font of cards, is missing beside the program";
        }
    }

    /// <summary>What decides the bytes of a card besides what it is made from: this code and libvips.</summary>
    public static string Version
    {
        get
        {
            var (major, minor, micro) = (
                NetVips.NetVips.Version(0),
                NetVips.NetVips.Version(1),
                NetVips.NetVips.Version(2)
            );
            return string.Create(CultureInfo.InvariantCulture, $"card 3, Inter 3.019, libvips {major}.{minor}.{micro}");
        }
    }

    /// <summary>Draws a card. Text elements with <c>data-box</c> are wrapped and made smaller to fit their boxes and
    /// stand above the rest of the drawing, which librsvg draws. References to the disk or the network are not
    /// followed.</summary>
    /// <param name="svg">The SVG, with the view box <c>0 0 1200 630</c>.</param>
    /// <param name="grounds">Keeps what other cards have below their texts, too.</param>
    /// <param name="asJpeg">Whether it becomes JPEG and not PNG.</param>
    public static DrawnCard Draw(string svg, CardGrounds grounds, bool asJpeg = false)
    {
        var (plan, problem) = CardPlan.Read(svg);
        if (plan is null)
            return new DrawnCard(null, problem);
        try
        {
            return new DrawnCard(Draw(plan, grounds, asJpeg), null);
        }
        catch (VipsException exception)
        {
            return new DrawnCard(null, "it cannot be drawn: " + OneLine(exception.Message));
        }
    }

    /// <summary>Crops a picture to the shape of a card, around what draws the eye, as JPEG: upright, in sRGB, without
    /// metadata, and never larger than it is. Null when it is not a readable picture of <see cref="WebPicture"/>'s
    /// formats.</summary>
    /// <param name="picture">The bytes of the picture.</param>
    /// <param name="width">The width of the card, at most <see cref="Width"/>.</param>
    /// <param name="height">Its height.</param>
    public static byte[]? Crop(ReadOnlyMemory<byte> picture, int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        var format = PictureFormats.Of(picture.Span);
        if (!Native.IsThere || format is null or PictureFormat.Svg)
            return null;
        try
        {
            return CropTo(picture.ToArray(), width, height);
        }
        catch (VipsException)
        {
            return null;
        }
    }

    private static byte[]? CropTo(byte[] bytes, int width, int height)
    {
        using (var header = Image.NewFromBuffer(bytes))
        {
            if ((long)header.Width * header.Height > WebPicture.MaxPixels)
                return null;
        }

        using var cropped = Image.ThumbnailBuffer(
            bytes,
            width,
            height: height,
            crop: Enums.Interesting.Attention,
            outputProfile: "srgb"
        );
        using var opaque = cropped.HasAlpha() ? cropped.Flatten(background: [255]) : cropped.Copy();
        return opaque.JpegsaveBuffer(q: Quality, optimizeCoding: true, keep: Enums.ForeignKeep.None);
    }

    private static byte[] Draw(CardPlan plan, CardGrounds grounds, bool asJpeg)
    {
        using var canvas = new CardCanvas();
        canvas.Lay(plan.Drawing, grounds);
        foreach (var setter in plan.Boxes.Select(b => new BoxSetter(b)))
        {
            if (Set(setter) is not var (ink, left, top))
                continue;
            using (ink)
                canvas.Print(ink, setter.Colour, left, top);
        }

        if (!asJpeg && canvas.ToPng() is { } exact)
            return exact;
        using var card = canvas.ToImage();
        return asJpeg
            ? card.JpegsaveBuffer(q: Quality, optimizeCoding: true, keep: Enums.ForeignKeep.None)
            : card.PngsaveBuffer(
                palette: true,
                q: Shades,
                dither: 0,
                effort: 1,
                compression: 6,
                keep: Enums.ForeignKeep.None
            );
    }

    // A text of characters that have no ink cannot be set, and nothing is lost with it.
    private static (Image Ink, int Left, int Top)? Set(BoxSetter setter)
    {
        try
        {
            return setter.Set();
        }
        catch (VipsException exception) when (exception.Message.Contains("no text", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private static string OneLine(string message) =>
        string.Join("; ", message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}

/// <summary>The result of drawing a card.</summary>
/// <param name="Bytes">The picture; null when it could not be drawn.</param>
/// <param name="Problem">Why it could not be drawn, as a clause without a full stop; null when it was.</param>
public sealed record DrawnCard(byte[]? Bytes, string? Problem);
