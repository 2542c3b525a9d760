using System.Buffers.Binary;

namespace Blog.Images.Metadata;

/// <summary>Exif that says nothing but how a picture is turned (Exif 2.32, 4.6.4: TIFF tag 0x0112).</summary>
internal static class MinimalExif
{
    private const ushort Orientation = 0x0112;

    // A camera writes a few dozen entries.
    private const int MostEntries = 1_024;

    /// <summary>Exif without an entry.</summary>
    public static byte[] Empty => [.. "MM\0*"u8, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0];

    /// <summary>Exif with an orientation alone; null when the picture is upright, or its Exif cannot be read.</summary>
    /// <param name="exif">Exif from its TIFF header on; the <c>Exif\0\0</c> that JPEG puts before it may be
    /// there.</param>
    public static byte[]? Of(ReadOnlySpan<byte> exif) =>
        OrientationOf(exif.StartsWith("Exif\0\0"u8) ? exif[6..] : exif) is { } turned
            ? [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0]
            : null;

    private static byte? OrientationOf(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 14 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
            return null;
        var isLittle = tiff[0] == 'I';
        var start = Long(tiff[4..], isLittle);
        if (start < 8 || start > tiff.Length - 2)
            return null;
        var directory = tiff[(int)start..];
        var count = int.Min(Short(directory, isLittle), MostEntries);
        for (var i = 0; i < count && 2 + (12 * (i + 1)) <= directory.Length; i++)
        {
            var entry = directory.Slice(2 + (12 * i), 12);
            if (Short(entry, isLittle) == Orientation)
                return Value(entry, isLittle) is >= 2 and <= 8 and var turned ? (byte)turned : null;
        }

        return null;
    }

    private static uint Value(ReadOnlySpan<byte> entry, bool isLittle) =>
        (Short(entry[2..], isLittle), Long(entry[4..], isLittle)) switch
        {
            (3, 1) => Short(entry[8..], isLittle),
            (4, 1) => Long(entry[8..], isLittle),
            _ => 1,
        };

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Long(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
