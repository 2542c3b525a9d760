using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text;
using Blog.Text.Fingerprints;

namespace Blog.Images.Metadata;

/// <summary>The chunks of a PNG file (PNG, third edition, W3C) that its picture needs: pixels, frames and
/// colours.</summary>
internal static class PngMetadata
{
    // 'CgBI' marks the pixels that Apple's tools write.
    private static readonly FrozenSet<string> Kept = (
        "IHDR PLTE IDAT IEND CgBI tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV mDCv cLLI cLLi bKGD hIST pHYs sPLT acTL "
        + "fcTL fdAT"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Says which parts stay.</summary>
    public static void Keep(ReadOnlySpan<byte> bytes, FileParts parts)
    {
        parts.Keep(0, 8);
        var at = 8;
        while (at + 8 <= bytes.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            var type = Encoding.Latin1.GetString(bytes.Slice(at + 4, 4));
            // Behind damage no decoder reads on.
            if (!type.All(char.IsAsciiLetter))
                return;
            var isWhole = length <= bytes.Length - at - 8;
            var end = (int)long.Min(at + 12 + (long)length, bytes.Length);
            if (Kept.Contains(type) && (isWhole || IsShownInPart(type)))
                parts.Keep(at, end);
            else if (type == "eXIf" && isWhole && MinimalExif.Of(bytes.Slice(at + 8, (int)length)) is { } exif)
                parts.Add(Chunk("eXIf"u8, exif));
            if (type == "IEND" || !isWhole)
                return;
            at = end;
        }
    }

    private static bool IsShownInPart(string type) => type is "IDAT" or "fdAT";

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] content)
    {
        byte[] chunk = [0, 0, 0, (byte)content.Length, .. type, .. content, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Checksum.Of(chunk.AsSpan(4..^4)));
        return chunk;
    }
}
