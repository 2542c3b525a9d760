using NetVips;

namespace Blog.Images;

/// <summary>An image that is being drawn: red, green and blue of each pixel, row by row.</summary>
internal sealed class Canvas(int width, int height)
{
    private const int Bands = 3;

    private readonly byte[] _pixels = new byte[width * height * Bands];

    /// <summary>Fills a rectangle; what lies outside the image is left out.</summary>
    public void Fill(int left, int top, int right, int bottom, Colour colour)
    {
        for (var y = Math.Max(0, top); y < Math.Min(height, bottom); y++)
        {
            for (var x = Math.Max(0, left); x < Math.Min(width, right); x++)
                (_pixels[At(x, y)], _pixels[At(x, y) + 1], _pixels[At(x, y) + 2]) = (
                    colour.Red,
                    colour.Green,
                    colour.Blue
                );
        }
    }

    /// <summary>Puts text on the image; ink outside it is left out.</summary>
    public void Print(SetText text, int left, int top)
    {
        var ink = text.Pixels.Span;
        for (var row = 0; row < text.Height; row++)
        {
            for (var column = 0; column < text.Width; column++)
            {
                var (x, y) = (left + text.Left + column, top + text.Top + row);
                var pixel = ink.Slice(((row * text.Width) + column) * 4, 4);
                if (pixel[3] > 0 && x >= 0 && y >= 0 && x < width && y < height)
                    Blend(pixel, _pixels.AsSpan(At(x, y), Bands));
            }
        }
    }

    /// <summary>The image as PNG.</summary>
    public DrawnImage ToPng()
    {
        using var image = Image.NewFromMemory(_pixels, width, height, Bands, Enums.BandFormat.Uchar);
        using var coloured = image.Copy(interpretation: Enums.Interpretation.Srgb);
        return new DrawnImage(coloured.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None), width, height);
    }

    private static void Blend(ReadOnlySpan<byte> ink, Span<byte> ground)
    {
        for (var band = 0; band < Bands; band++)
            ground[band] = (byte)(((ink[band] * ink[3]) + (ground[band] * (255 - ink[3])) + 127) / 255);
    }

    private int At(int x, int y) => ((y * width) + x) * Bands;
}
