using System.Buffers.Binary;

namespace Blog.Images.Metadata;

/// <summary>The parts of a JPEG file (ITU-T T.81, Annex B) that its picture needs: tables, frames, scans, the colour
/// profile and what says how colours are stored. A marker that a decoder does not need is left out, whatever it
/// is.</summary>
internal static class JpegMetadata
{
    private const byte Scan = 0xDA;
    private const byte EndOfImage = 0xD9;

    // The length, and what JFIF 1.02 says before its thumbnail.
    private const int JfifLength = 16;

    /// <summary>Says which parts stay.</summary>
    public static void Keep(ReadOnlySpan<byte> bytes, FileParts parts)
    {
        parts.Keep(0, 2);
        var at = 2;
        bool isInScans = false,
            hasExif = false;
        while (Next(bytes, isInScans, ref at, parts))
        {
            var marker = bytes[at + 1];
            if (marker == EndOfImage)
            {
                parts.Keep(at, at + 2);
                return;
            }

            var end = at + 4 > bytes.Length ? at : at + 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (end < at + 4 || end > bytes.Length)
            {
                // Decoders go on without the rest of what they need.
                if (IsOfDecoder(marker))
                    parts.Keep(at, bytes.Length);
                return;
            }

            KeepSegment(bytes, at, end, parts, ref hasExif);
            isInScans |= marker == Scan;
            at = end;
        }
    }

    // Before the first scan, decoders skip what stands between segments. Later it is the data of a scan.
    private static bool Next(ReadOnlySpan<byte> bytes, bool isInScans, ref int at, FileParts parts)
    {
        var start = at;
        while (at + 1 < bytes.Length)
        {
            var found = bytes[at..^1].IndexOf((byte)0xFF);
            if (found < 0)
                break;
            at += found;
            if (isInScans ? EndsScan(bytes[at + 1]) : StartsSegment(bytes[at + 1]))
            {
                if (isInScans)
                    parts.Keep(start, at);
                return true;
            }

            at++;
        }

        if (isInScans)
            parts.Keep(start, bytes.Length);
        return false;
    }

    // A segment, or the end. 0xFF fills; 0xD0 to 0xD8 and 0x01 stand alone and have no place here.
    private static bool StartsSegment(byte marker) => marker is not (<= 0x01 or (>= 0xD0 and <= 0xD8) or 0xFF);

    // Tables, scans, the end, and segments of programs. All else between scans is damage that decoders survive.
    private static bool EndsScan(byte marker) =>
        marker is 0xC4 or 0xCC or (>= 0xD9 and <= 0xDF) or (>= 0xE0 and <= 0xEF) or 0xFE;

    // Frames, tables and scans; 0xF7 and 0xF8 are those of JPEG-LS.
    private static bool IsOfDecoder(byte marker) =>
        marker is (>= 0xC0 and <= 0xCF) or (>= Scan and <= 0xDF) or 0xF7 or 0xF8;

    private static void KeepSegment(ReadOnlySpan<byte> bytes, int at, int end, FileParts parts, ref bool hasExif)
    {
        var content = bytes[(at + 4)..end];
        switch (bytes[at + 1])
        {
            case var marker when IsOfDecoder(marker):
            case 0xE2 when content.StartsWith("ICC_PROFILE\0"u8):
            case 0xEE when content.StartsWith("Adobe"u8):
                parts.Keep(at, end);
                break;
            case 0xE0 when content.StartsWith("JFIF\0"u8):
                KeepJfif(at, end, parts);
                break;
            case 0xE1 when !hasExif && content.StartsWith("Exif\0\0"u8):
                hasExif = true;
                if (MinimalExif.Of(content) is { } exif)
                    parts.Add([0xFF, 0xE1, 0, (byte)(2 + 6 + exif.Length), .. "Exif\0\0"u8, .. exif]);
                break;
            default:
                break;
        }
    }

    private static void KeepJfif(int at, int end, FileParts parts)
    {
        if (end <= at + 2 + JfifLength)
        {
            parts.Keep(at, end);
            return;
        }

        parts.Keep(at, at + 2);
        parts.Add([0, JfifLength]);
        parts.Keep(at + 4, at + 2 + JfifLength - 2);
        parts.Add([0, 0]);
    }
}
