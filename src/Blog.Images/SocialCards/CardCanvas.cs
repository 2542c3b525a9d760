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
    public static CardCanvas Of(string svg)
    {
        using var drawing = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg));
        using var onPaper = drawing.Flatten(background: [255]);
        return new CardCanvas(onPaper.WriteToMemory<byte>());
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
                if (pixel[Bands] > 0)
                    Blend(pixel, _pixels.AsSpan(at, Bands));
            }
        }
    }

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

    private static void Blend(ReadOnlySpan<byte> ink, Span<byte> ground)
    {
        for (var band = 0; band < Bands; band++)
            ground[band] = (byte)(((ink[band] * ink[Bands]) + (ground[band] * (255 - ink[Bands])) + 127) / 255);
    }
}
