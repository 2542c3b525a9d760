using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using NetVips;

namespace Blog.Images.SocialCards;

/// <summary>A card that is being drawn: red, green and blue of each pixel, row by row. libvips would blend every text
/// with the whole card; most of it has no ink. Its megabytes are lent, so that the next card has them too.</summary>
internal sealed class CardCanvas : IDisposable
{
    private const int Bands = 3;
    private const int Length = SocialCard.Width * SocialCard.Height * Bands;

    private readonly byte[] _lent = ArrayPool<byte>.Shared.Rent(Length);

    private Span<byte> Pixels => _lent.AsSpan(0, Length);

    /// <summary>Puts a drawing on white paper over all of the card.</summary>
    /// <param name="svg">The drawing.</param>
    /// <param name="grounds">Keeps it for other cards.</param>
    public void Lay(string svg, CardGrounds grounds) => grounds.CopyTo(Pixels, svg, Draw);

    /// <summary>Gives its memory back.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_lent);

    private static byte[] Draw(string svg)
    {
        using var drawing = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg));
        using var onPaper = drawing.Flatten(background: [255]);
        return onPaper.WriteToMemory<byte>();
    }

    /// <summary>Puts text on the card; ink outside it is left out.</summary>
    /// <param name="text">The text, with what covers the ground in its last band.</param>
    /// <param name="colour">The colour of its letters, as <c>#rrggbb</c>.</param>
    /// <param name="left">Where the ink begins, from the left of the card.</param>
    /// <param name="top">Where the ink begins, from the top of the card.</param>
    public void Print(Image text, string colour, int left, int top)
    {
        // Each question to an image of libvips is a call out of .NET.
        var (width, height) = (text.Width, text.Height);
        var (from, to) = (int.Max(0, -left), int.Min(width, SocialCard.Width - left));
        if (to <= from)
            return;
        var plain = new Ink(Convert.FromHexString(colour.AsSpan(1)));
        var lent = ArrayPool<byte>.Shared.Rent(width * height * (Bands + 1));
        try
        {
            CopyTo(text, lent);
            for (var row = int.Max(0, -top); row < int.Min(height, SocialCard.Height - top); row++)
            {
                var ink = lent.AsSpan(((row * width) + from) * (Bands + 1), (to - from) * (Bands + 1));
                PrintRow(ink, plain, Pixels[((((top + row) * SocialCard.Width) + left + from) * Bands)..]);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(lent);
        }
    }

    private static void PrintRow(ReadOnlySpan<byte> row, Ink plain, Span<byte> ground)
    {
        var pixels = MemoryMarshal.Cast<byte, uint>(row);
        var at = 0;
        while (pixels[at..].IndexOfAnyExcept(0u) is >= 0 and var empty)
        {
            at += empty;
            for (; at < pixels.Length && pixels[at] != 0; at++)
            {
                var pixel = row.Slice(at * (Bands + 1), Bands + 1);
                if (CoverOf(pixel[Bands]) is > 0 and var cover)
                    Blend(plain.Is(pixel) ? plain.Colour : pixel, cover, ground.Slice(at * Bands, Bands));
            }
        }
    }

    // libvips writes into memory of its own.
    private static void CopyTo(Image image, byte[] pixels)
    {
        var written = image.WriteToMemory(out var length);
        try
        {
            Marshal.Copy(written, pixels, 0, int.Min(pixels.Length, (int)length));
        }
        finally
        {
            NetVips.NetVips.Free(written);
        }
    }

    /// <summary>The card as a PNG with a palette; null when it has too many colours for one.</summary>
    public byte[]? ToPng() => PalettePng.Write(Pixels, SocialCard.Width);

    /// <summary>The card as an image of libvips.</summary>
    public Image ToImage()
    {
        using var pixels = Image.NewFromMemory<byte>(
            _lent.AsMemory(0, Length),
            SocialCard.Width,
            SocialCard.Height,
            Bands,
            Enums.BandFormat.Uchar
        );
        return pixels.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    // The edge of a letter has 16 shades: more are not seen, and a palette holds these for several inks.
    private static int CoverOf(byte cover) => (((cover * 15) + 127) / 255) * 17;

    private static void Blend(ReadOnlySpan<byte> ink, int cover, Span<byte> ground)
    {
        for (var band = 0; band < Bands; band++)
            ground[band] = (byte)(((ink[band] * cover) + (ground[band] * (255 - cover)) + 127) / 255);
    }

    // The colour of letters. Pango hands over pixels that were multiplied by their cover and divided again, so that the
    // thin edge of a letter has almost its colour; several hundred of these are more than a palette holds.
    private readonly ref struct Ink(ReadOnlySpan<byte> colour)
    {
        // A step of rounding for each of the two.
        private const int MostLost = 2 * 255;

        public ReadOnlySpan<byte> Colour { get; } = colour;

        public bool Is(ReadOnlySpan<byte> pixel)
        {
            for (var band = 0; band < Bands; band++)
            {
                if (int.Abs(pixel[band] - Colour[band]) * pixel[Bands] > MostLost)
                    return false;
            }

            return true;
        }
    }
}
