using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Blog.Reading.Documents;

namespace Blog.Reading.Assets;

/// <summary>
/// Reads the size of an image, as browsers show it, from its header: PNG, GIF, JPEG, WebP and SVG. An imaging library
/// would bring a hundred megabytes of native code
/// for every platform to answer this one question.
/// </summary>
internal static partial class ImageHeader
{
    // A picture has a dozen chunks before its pixels, an animation one for each frame. Beyond this number the search
    // for Exif ends.
    private const int MostParts = 10_000;

    // RFC 9649, 2.7: the flag of VP8X that says there is an EXIF chunk.
    private const byte HasExif = 0x08;

    /// <summary>Whether a file with this ending should be a picture of pixels whose size can be read.</summary>
    public static bool IsRaster(string extension) =>
        extension is ".png" or ".gif" or ".jpg" or ".jpeg" or ".webp" or ".avif";

    /// <summary>The size as shown, after rotation by Exif; null for other formats, and for files whose header gives no
    /// size. As in browsers, a PNG below the name of a JPEG is a PNG: many programs save a picture below the name that
    /// its address had.</summary>
    public static ImageSize? ReadSize(string extension, ReadOnlySpan<byte> bytes) =>
        extension switch
        {
            ".svg" => Svg(bytes),
            ".avif" => AvifHeader.ReadSize(bytes) ?? Raster(bytes),
            _ => IsRaster(extension) ? Raster(bytes) : null,
        };

    private static ImageSize? Raster(ReadOnlySpan<byte> bytes) =>
        Png(bytes)
        ?? Gif(bytes)
        ?? Jpeg(bytes)
        ?? WebP(bytes)
        ?? (MisnamedPicture.HasBrand(bytes, "avif"u8) ? AvifHeader.ReadSize(bytes) : null);

    // PNG, third edition (W3C), 11.2.1: IHDR is the first chunk.
    private static ImageSize? Png(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 24
        && bytes[0] == 0x89
        && bytes[1..4].SequenceEqual("PNG"u8)
        && bytes[12..16].SequenceEqual("IHDR"u8)
            ? Sized(Int32(bytes[16..]), Int32(bytes[20..]), IsTurnedPng(bytes))
            : null;

    private static int Int32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes);

    private static int Int16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    // A part of a file with the length it declares; empty when that is longer than the file.
    private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> bytes, long start, uint length) =>
        start + length <= bytes.Length ? bytes.Slice((int)start, (int)length) : [];

    // 11.3.4.5: eXIf stands anywhere between IHDR and IEND; browsers read it where it comes before the pixels.
    private static bool IsTurnedPng(ReadOnlySpan<byte> bytes)
    {
        long at = 8;
        for (var chunk = 0; chunk < MostParts && at + 12 <= bytes.Length; chunk++)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[(int)at..]);
            var name = bytes.Slice((int)at + 4, 4);
            if (name.SequenceEqual("IDAT"u8))
                return false;
            if (name.SequenceEqual("eXIf"u8))
                return ExifOrientation.IsTurned(Part(bytes, at + 8, length));
            at += 12 + (long)length;
        }

        return false;
    }

    // GIF89a, 18: the logical screen descriptor follows the six bytes of the signature.
    private static ImageSize? Gif(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 10 && bytes.StartsWith("GIF8"u8)
            ? Sized(
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])
            )
            : null;

    // ITU T.81, B.2.2: the frame header is the first SOF segment; 0xC4, 0xC8 and 0xCC in its range are other segments.
    private static ImageSize? Jpeg(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith<byte>([0xFF, 0xD8]))
            return null;
        var at = 2;
        bool? isTurned = null;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Sized(Int16(bytes[(at + 7)..]), Int16(bytes[(at + 5)..]), isTurned ?? false);
            isTurned ??= marker == 0xE1 ? IsTurnedSegment(bytes[(at + 2)..]) : null;
            at += marker == 0xFF ? 1 : 2 + Int16(bytes[(at + 2)..]);
        }

        return null;
    }

    // Exif, 4.7.2: in APP1, whose length counts its own two bytes; XMP uses APP1 too. Null when it is not Exif.
    private static bool? IsTurnedSegment(ReadOnlySpan<byte> segment)
    {
        var length = Int16(segment);
        var content = length >= 2 && length <= segment.Length ? segment[2..length] : [];
        return content.StartsWith("Exif\0\0"u8) ? ExifOrientation.IsTurned(content) : null;
    }

    // RFC 9649: simple (VP8), lossless (VP8L) and extended (VP8X) files.
    private static ImageSize? WebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes.StartsWith("RIFF"u8) || !bytes[8..12].SequenceEqual("WEBP"u8))
            return null;
        if (bytes[12..16].SequenceEqual("VP8X"u8))
        {
            var isTurned = (bytes[20] & HasExif) != 0 && IsTurnedWebP(bytes);
            return Sized(1 + Int24(bytes[24..]), 1 + Int24(bytes[27..]), isTurned);
        }

        if (bytes[12..16].SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
            return Sized(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }

        return Sized(
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF,
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF
        );
    }

    // RFC 9649, 2.7.1.5: the EXIF chunk stands behind the pixels. Chunks are padded to an even length.
    private static bool IsTurnedWebP(ReadOnlySpan<byte> bytes)
    {
        long at = 12;
        for (var chunk = 0; chunk < MostParts && at + 8 <= bytes.Length; chunk++)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[((int)at + 4)..]);
            if (bytes.Slice((int)at, 4).SequenceEqual("EXIF"u8))
                return ExifOrientation.IsTurned(Part(bytes, at + 8, length));
            at += 8 + (long)length + (length & 1);
        }

        return false;
    }

    private static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    // SVG 2, 8.2: width and height when they are plain numbers or pixels, else the last two numbers of the viewBox.
    private static ImageSize? Svg(ReadOnlySpan<byte> bytes)
    {
        var head = SvgElement().Match(Encoding.UTF8.GetString(bytes[..int.Min(bytes.Length, 4096)])).Value;
        if (Length().Match(head, "width") is { } width && Length().Match(head, "height") is { } height)
            return Sized(width, height);
        var box = ViewBox().Match(head);
        return box.Success ? Sized(Number(box.Groups[1].Value), Number(box.Groups[2].Value)) : null;
    }

    private static int? Match(this Regex length, string element, string name)
    {
        foreach (Match match in length.Matches(element))
        {
            if (match.Groups[1].Value == name)
                return Number(match.Groups[2].Value);
        }

        return null;
    }

    private static int Number(string text) =>
        (int)double.Clamp(double.Round(double.Parse(text, CultureInfo.InvariantCulture)), 0, 1_000_000);

    private static ImageSize? Sized(int width, int height, bool isTurned = false) =>
        width <= 0 || height <= 0 ? null
        : isTurned ? new ImageSize(height, width)
        : new ImageSize(width, height);

    [GeneratedRegex("<svg[^>]*>")]
    private static partial Regex SvgElement();

    [GeneratedRegex(@"\s(width|height)\s*=\s*[""']\s*([0-9]{1,7}(?:\.[0-9]+)?)\s*(?:px)?\s*[""']")]
    private static partial Regex Length();

    [GeneratedRegex(
        @"\sviewBox\s*=\s*[""']\s*[-0-9.]{1,12}[\s,]+[-0-9.]{1,12}[\s,]+"
            + @"([0-9]{1,7}(?:\.[0-9]+)?)[\s,]+([0-9]{1,7}(?:\.[0-9]+)?)"
    )]
    private static partial Regex ViewBox();
}
