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

    // The filter "Up", after which a row like the one above is zeros (W3C, 9.2).
    private const byte LikeAbove = 2;

    /// <summary>The file; null for pixels of more than 256 colours.</summary>
    /// <param name="pixels">Red, green and blue of each pixel, row by row.</param>
    /// <param name="width">How wide the picture is, in pixels.</param>
    public static byte[]? Write(ReadOnlySpan<byte> pixels, int width)
    {
        var height = pixels.Length / (Bands * width);
        // A row is its filter, none or that of the row above, and an index for each pixel.
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

    // Null for more than 256 colours. A card is mostly ground: a row like the one above is said to be that, and a run
    // of one colour is looked up once.
    private static Dictionary<int, byte>.KeyCollection? Index(ReadOnlySpan<byte> pixels, int width, Span<byte> rows)
    {
        var colours = new Dictionary<int, byte>(MostColours);
        ReadOnlySpan<byte> above = [];
        while (!pixels.IsEmpty)
        {
            var row = pixels[..(width * Bands)];
            if (row.SequenceEqual(above))
                rows[0] = LikeAbove;
            else if (!TryIndex(row, rows[1..], colours))
                return null;
            above = row;
            pixels = pixels[row.Length..];
            rows = rows[(width + 1)..];
        }

        return colours.Keys;
    }

    private static bool TryIndex(ReadOnlySpan<byte> row, Span<byte> indices, Dictionary<int, byte> colours)
    {
        for (var at = 0; at < row.Length; )
        {
            var rest = row[at..];
            var colour = (rest[0] << 16) | (rest[1] << 8) | rest[2];
            if (!colours.TryGetValue(colour, out var index))
            {
                if (colours.Count == MostColours)
                    return false;
                index = (byte)colours.Count;
                colours.Add(colour, index);
            }

            var run = 1 + (rest[Bands..].CommonPrefixLength(rest) / Bands);
            indices.Slice(at / Bands, run).Fill(index);
            at += run * Bands;
        }

        return true;
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
