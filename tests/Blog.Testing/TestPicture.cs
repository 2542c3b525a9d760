using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Blog.Testing;

/// <summary>Pictures for tests, as files.</summary>
public static class TestPicture
{
    /// <summary>A PNG of random colours: a photo, as far as a program can tell.</summary>
    public static byte[] Photo(int width, int height, int seed = 1)
    {
        var random = new Random(seed);
        return Png(width, height, (_, _) => ((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256)));
    }

    /// <summary>A PNG of large squares in two colours: a drawing.</summary>
    public static byte[] Drawing(int width, int height) =>
        Png(
            width,
            height,
            (x, y) =>
                ((x / 40) + (y / 40)) % 2 == 0 ? ((byte)255, (byte)255, (byte)255) : ((byte)20, (byte)60, (byte)120)
        );

    /// <summary>A PNG (third edition of the W3C) of 8 bits a colour.</summary>
    /// <param name="width">How wide it is, in pixels.</param>
    /// <param name="height">How high it is, in pixels.</param>
    /// <param name="colour">The red, green and blue of a pixel.</param>
    public static byte[] Png(int width, int height, Func<int, int, (byte Red, byte Green, byte Blue)> colour)
    {
        using var rows = new MemoryStream();
        using (var zipped = new ZLibStream(rows, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[1 + (3 * width)];
            for (var y = 0; y < height; y++)
            {
                for (var x = 0; x < width; x++)
                    (row[1 + (3 * x)], row[2 + (3 * x)], row[3 + (3 * x)]) = colour(x, y);
                zipped.Write(row);
            }
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        return
        [
            0x89,
            .. "PNG\r\n\x1a\n"u8,
            .. Chunk("IHDR"u8, header),
            .. Chunk("IDAT"u8, rows.ToArray()),
            .. Chunk("IEND"u8, []),
        ];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> body)
    {
        var chunk = new byte[body.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, body.Length);
        type.CopyTo(chunk.AsSpan(4));
        body.CopyTo(chunk.AsSpan(8));
        var sum = Crc32.HashToUInt32(chunk.AsSpan(4, body.Length + 4));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(body.Length + 8), sum);
        return chunk;
    }
}
