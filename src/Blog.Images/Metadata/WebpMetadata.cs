using System.Buffers.Binary;
using System.Text;

namespace Blog.Images.Metadata;

/// <summary>The chunks of a WebP file (RFC 9649) that its picture needs.</summary>
internal static class WebpMetadata
{
    private const int HeaderLength = 12;
    private const byte HasExif = 0x08;
    private const byte HasXmp = 0x04;

    /// <summary>Says which parts stay.</summary>
    public static void Keep(ReadOnlySpan<byte> bytes, FileParts parts)
    {
        var declared = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        var end = (int)long.Min(bytes.Length, 8 + (long)declared);
        var isExtended = end >= HeaderLength + 18 && TypeOf(bytes, HeaderLength) == "VP8X";
        var flags = isExtended ? bytes[HeaderLength + 8] : (byte)0;
        var exif = (flags & HasExif) == 0 ? null : ExifIn(bytes[..end]);
        var body = new List<(int Start, int End)>();
        var length = 0L;
        foreach (var (start, stop) in Chunks(bytes[..end]))
        {
            if (IsNeeded(TypeOf(bytes, start), isExtended, body.Count == 0))
            {
                body.Add((start, stop));
                length += stop - start;
            }
        }

        // What is missing of pixels that were cut off stays missing.
        var missing = body is [.., var last] && last.End == end ? 8 + (long)declared - end : 0;
        parts.Keep(0, 4);
        parts.Add(Number((uint)long.Min(uint.MaxValue, 4 + length + missing + (exif?.Length ?? 0))));
        parts.Keep(8, HeaderLength);
        foreach (var (start, stop) in body)
        {
            if (!isExtended || start != HeaderLength)
            {
                parts.Keep(start, stop);
                continue;
            }

            parts.Keep(start, start + 8);
            parts.Add([(byte)(flags & ~HasXmp & (exif is null ? ~HasExif : 0xFF))]);
            parts.Keep(start + 9, stop);
        }

        if (exif is not null)
            parts.Add(exif);
    }

    private static bool IsNeeded(string type, bool isExtended, bool isFirst) =>
        isExtended
            ? type is "VP8X" or "VP8 " or "VP8L" or "ALPH" or "ANIM" or "ANMF" or "ICCP"
            : isFirst && type is "VP8 " or "VP8L";

    private static byte[]? ExifIn(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, stop) in Chunks(bytes))
        {
            if (TypeOf(bytes, start) == "EXIF")
                return MinimalExif.Of(bytes[(start + 8)..stop]) is { } exif
                    ? [.. "EXIF"u8, (byte)exif.Length, 0, 0, 0, .. exif]
                    : null;
        }

        return null;
    }

    // Padded to an even length; the last may be cut off.
    private static List<(int Start, int End)> Chunks(ReadOnlySpan<byte> bytes)
    {
        var chunks = new List<(int, int)>();
        var at = HeaderLength;
        while (at + 8 <= bytes.Length)
        {
            var length = (long)BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            var stop = (int)long.Min(bytes.Length, at + 8 + length + (length & 1));
            chunks.Add((at, stop));
            at = stop;
        }

        return chunks;
    }

    private static string TypeOf(ReadOnlySpan<byte> bytes, int at) => Encoding.Latin1.GetString(bytes.Slice(at, 4));

    private static byte[] Number(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        return bytes;
    }
}
