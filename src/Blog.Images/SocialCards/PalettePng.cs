using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using Blog.Text.Fingerprints;

namespace Blog.Images.SocialCards;

/// <summary>Writes pixels of few colours as a PNG with a palette (third edition of the W3C): a third of the bytes of
/// one without, and each colour as it was given.</summary>
internal static class PalettePng
{
    private const int MostColours = 256;
    private const int Bands = 3;

    /// <summary>The file; null for pixels of more than 256 colours.</summary>
    /// <param name="pixels">Red, green and blue of each pixel, row by row.</param>
    /// <param name="width">How wide the picture is, in pixels.</param>
    public static byte[]? Write(ReadOnlySpan<byte> pixels, int width)
    {
        var height = pixels.Length / (Bands * width);
        // A row is its filter, none, and an index for each pixel.
        var length = (width + 1) * height;
        var rows = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            rows.AsSpan(0, length).Clear();
            return Index(pixels, width, rows) is { } colours
                ? Write(rows.AsSpan(0, length), width, height, colours)
                : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rows);
        }
    }

    // Null for more than 256 colours.
    private static Dictionary<int, byte>.KeyCollection? Index(ReadOnlySpan<byte> pixels, int width, byte[] rows)
    {
        var colours = new Dictionary<int, byte>(MostColours);
        var (last, index) = (-1, (byte)0);
        for (var pixel = 0; pixel < pixels.Length / Bands; pixel++)
        {
            var at = pixel * Bands;
            var colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
            if (colour != last && !colours.TryGetValue(colour, out index))
            {
                if (colours.Count == MostColours)
                    return null;
                index = (byte)colours.Count;
                colours.Add(colour, index);
            }

            last = colour;
            rows[pixel + (pixel / width) + 1] = index;
        }

        return colours.Keys;
    }

    private static byte[] Write(ReadOnlySpan<byte> rows, int width, int height, IReadOnlyCollection<int> colours)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 3);
        using var zipped = new MemoryStream();
        using (var zip = new ZLibStream(zipped, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(rows);
        using var file = new MemoryStream();
        file.Write([0x89, .. "PNG\r\n\x1a\n"u8]);
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "PLTE"u8, [.. colours.SelectMany(c => new[] { (byte)(c >> 16), (byte)(c >> 8), (byte)c })]);
        WriteChunk(file, "IDAT"u8, zipped.ToArray());
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        byte[] named = [.. type, .. content];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum.Of(named));
        file.Write(number);
    }
}
