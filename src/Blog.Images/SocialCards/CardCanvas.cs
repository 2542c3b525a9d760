using System.Text;
using NetVips;

namespace Blog.Images.SocialCards;

/// <summary>A card that is being drawn: red, green and blue of each pixel, row by row. libvips would blend every text
/// with the whole card; most of it has no ink.</summary>
internal sealed class CardCanvas
{
    private const int Bands = 3;

    private readonly byte[] _pixels;

    private CardCanvas(byte[] pixels) => _pixels = pixels;

    /// <summary>A card with a drawing on white paper.</summary>
    /// <param name="svg">The drawing.</param>
    /// <param name="grounds">Keeps it for other cards.</param>
    public static CardCanvas Of(string svg, CardGrounds grounds) => new(grounds.Of(svg, Draw));

    private static byte[] Draw(string svg)
    {
        using var drawing = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg));
        using var onPaper = drawing.Flatten(background: [255]);
        return onPaper.WriteToMemory<byte>();
    }

    /// <summary>Puts text on the card; ink outside it is left out.</summary>
    /// <param name="text">The text, with what covers the ground in its last band.</param>
    /// <param name="left">Where the ink begins, from the left of the card.</param>
    /// <param name="top">Where the ink begins, from the top of the card.</param>
    public void Print(Image text, int left, int top)
    {
        var ink = text.WriteToMemory<byte>();
        // Each question to an image of libvips is a call out of .NET.
        var (width, height) = (text.Width, text.Height);
        var (from, to) = (int.Max(0, -left), int.Min(width, SocialCard.Width - left));
        for (var row = int.Max(0, -top); row < int.Min(height, SocialCard.Height - top); row++)
        {
            for (var column = from; column < to; column++)
            {
                var pixel = ink.AsSpan(((row * width) + column) * (Bands + 1), Bands + 1);
                var at = (((top + row) * SocialCard.Width) + left + column) * Bands;
                if (CoverOf(pixel[Bands]) is > 0 and var cover)
                    Blend(pixel, cover, _pixels.AsSpan(at, Bands));
            }
        }
    }

    /// <summary>The card as a PNG with a palette; null when it has too many colours for one.</summary>
    public byte[]? ToPng() => PalettePng.Write(_pixels, SocialCard.Width);

    /// <summary>The card as an image of libvips.</summary>
    public Image ToImage()
    {
        using var pixels = Image.NewFromMemory(
            _pixels,
            SocialCard.Width,
            SocialCard.Height,
            Bands,
            Enums.BandFormat.Uchar
        );
        return pixels.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    // The edge of a letter has 32 shades: more are not seen, and a palette holds these for several inks.
    private static int CoverOf(byte cover) => ((((cover * 31) + 127) / 255 * 255) + 15) / 31;

    private static void Blend(ReadOnlySpan<byte> ink, int cover, Span<byte> ground)
    {
        for (var band = 0; band < Bands; band++)
            ground[band] = (byte)(((ink[band] * cover) + (ground[band] * (255 - cover)) + 127) / 255);
    }
}
