using System.Buffers.Binary;
using NetVips;

namespace Blog.Images;

/// <summary>A bitmap of an icon (BITMAPINFOHEADER, colours, and a mask for transparency, both from the bottom row up),
/// uncompressed, of 1, 4, 8, 24 or 32 bits for a pixel.</summary>
internal sealed class IconBitmap
{
    private const int LeastHeader = 40;
    private const int Bands = 4;
    private const int MostSide = 1024;

    private readonly byte[] _pixels;
    private readonly int _width;
    private readonly int _height;

    private IconBitmap(byte[] pixels, int width, int height) => (_pixels, _width, _height) = (pixels, width, height);

    /// <summary>Reads a bitmap; null for one that is cut off or of another kind.</summary>
    public static IconBitmap? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < LeastHeader)
            return null;
        var header = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var width = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        // Colours and mask are counted together.
        var height = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]) / 2;
        var depth = BinaryPrimitives.ReadUInt16LittleEndian(bytes[14..]);
        var (compression, named) = (
            BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[32..])
        );
        if (
            header is < LeastHeader or > 256
            || width is < 1 or > MostSide
            || height is < 1 or > MostSide
            || compression != 0
            || depth is not (1 or 4 or 8 or 24 or 32)
            || named is < 0 or > 256
        )
            return null;
        var colours =
            depth > 8 ? 0
            : named == 0 ? 1 << depth
            : named;
        var (start, row, maskRow) = (header + (colours * 4), RowSize(width, depth), RowSize(width, 1));
        if (start + (row * height) > bytes.Length)
            return null;
        var palette = bytes[header..start];
        var rows = bytes.Slice(start, row * height);
        var mask = bytes[(start + (row * height))..];
        var pixels = new byte[width * height * Bands];
        for (var y = 0; y < height; y++)
        {
            var from = rows.Slice((height - 1 - y) * row, row);
            for (var x = 0; x < width; x++)
            {
                var isMasked =
                    mask.Length >= maskRow * height && Bits(mask.Slice((height - 1 - y) * maskRow, maskRow), x, 1) == 1;
                Paint(pixels.AsSpan(((y * width) + x) * Bands, Bands), from, palette, x, depth, isMasked);
            }
        }

        return new IconBitmap(depth == 32 ? WithAlpha(pixels) : pixels, width, height);
    }

    /// <summary>The bitmap as an image of red, green, blue and alpha.</summary>
    public Image ToImage()
    {
        using var image = Image.NewFromMemory(_pixels, _width, _height, Bands, Enums.BandFormat.Uchar);
        using var coloured = image.Copy(interpretation: Enums.Interpretation.Srgb);
        return coloured.CopyMemory();
    }

    // A row ends at a multiple of four bytes.
    private static int RowSize(int width, int depth) => ((width * depth) + 31) / 32 * 4;

    private static int Bits(ReadOnlySpan<byte> row, int x, int depth) =>
        (row[x * depth / 8] >> (8 - depth - (x * depth % 8))) & ((1 << depth) - 1);

    // Colours are written blue, green, red.
    private static void Paint(
        Span<byte> pixel,
        ReadOnlySpan<byte> row,
        ReadOnlySpan<byte> palette,
        int x,
        int depth,
        bool isMasked
    )
    {
        var colour = depth > 8 ? row.Slice(x * depth / 8, depth / 8) : ColourOf(palette, Bits(row, x, depth));
        (pixel[0], pixel[1], pixel[2]) = (colour[2], colour[1], colour[0]);
        pixel[3] =
            depth == 32 ? colour[3]
            : isMasked ? (byte)0
            : (byte)255;
    }

    private static ReadOnlySpan<byte> ColourOf(ReadOnlySpan<byte> palette, int number) =>
        (number + 1) * 4 <= palette.Length ? palette.Slice(number * 4, 4) : [0, 0, 0, 0];

    // Old programs left the fourth byte of every pixel empty without meaning transparency.
    private static byte[] WithAlpha(byte[] pixels)
    {
        for (var i = 3; i < pixels.Length; i += Bands)
        {
            if (pixels[i] != 0)
                return pixels;
        }

        for (var i = 3; i < pixels.Length; i += Bands)
            pixels[i] = 255;
        return pixels;
    }
}
