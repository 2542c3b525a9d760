using System.Buffers.Binary;

namespace Blog.Images.Metadata;

/// <summary>Erases Exif, XMP and IPTC of photos in a PDF (ISO 32000): a JPEG stands in it as it came from the camera.
/// What the document says of itself, such as title and author, stays. What is in compressed or encrypted parts is not
/// looked into.</summary>
internal static class PdfMetadata
{
    // The marker of a segment and its length, which counts itself (ITU T.81, B.1.1.4).
    private const int Head = 4;
    private const byte App1 = 0xE1;
    private const byte App13 = 0xED;

    /// <summary>Finds what is to be erased.</summary>
    /// <returns>Why it cannot be erased, as a clause; null when it can.</returns>
    public static string? Erase(ReadOnlySpan<byte> bytes, Erasure erasure)
    {
        var isSigned = bytes.IndexOf("/ByteRange"u8) >= 0;
        for (var at = 0; Next(bytes, at) is { } segment; at = segment.End)
        {
            if (isSigned)
                return "a photo in it has Exif, XMP or IPTC, and the document is signed as it is";
            erasure.Add(segment.Start, segment.End);
        }

        return null;
    }

    // The content of the next segment of Exif, XMP or IPTC.
    private static (int Start, int End)? Next(ReadOnlySpan<byte> bytes, int from)
    {
        for (var at = from; at + Head < bytes.Length; at++)
        {
            var next = bytes[at..^Head].IndexOf((byte)0xFF);
            if (next < 0)
                return null;
            at += next;
            var content = bytes[(at + Head)..];
            if (!IsPrivate(bytes[at + 1], content))
                continue;
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]) - 2;
            return (at + Head, at + Head + int.Clamp(length, 0, content.Length));
        }

        return null;
    }

    private static bool IsPrivate(byte marker, ReadOnlySpan<byte> content) =>
        marker switch
        {
            App1 => content.StartsWith("Exif\0\0"u8) || content.StartsWith("http://ns.adobe.com/x"u8),
            App13 => content.StartsWith("Photoshop 3.0\0"u8),
            _ => false,
        };
}
