using System.Buffers.Binary;

namespace Blog.Reading.Assets;

/// <summary>Reads the orientation of a picture (Exif 2.32, 4.6.4: TIFF tag 0x0112). Browsers rotate pictures by it, so
/// the width on a page of a phone's upright photo is the height in its file.</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;
    private const ushort Short = 3;
    private const ushort Long = 4;

    // An IFD of a camera has a few dozen entries; a higher count means broken data.
    private const int MostEntries = 1_024;

    /// <summary>Whether the picture is shown rotated by a quarter turn, which swaps width and height. False for Exif
    /// that cannot be read.</summary>
    /// <param name="tiff">Exif data from its TIFF header on; the <c>Exif\0\0</c> that JPEG puts before it may be
    /// there.</param>
    public static bool IsTurned(ReadOnlySpan<byte> tiff)
    {
        if (tiff.StartsWith("Exif\0\0"u8))
            tiff = tiff[6..];
        if (tiff.Length < 14 || IsLittleEndian(tiff) is not { } isLittle || Short16(tiff, 2, isLittle) != 42)
            return false;
        var start = Long32(tiff, 4, isLittle);
        return start >= 8 && start <= tiff.Length - 2 && Orientation(tiff[(int)start..], isLittle) is >= 5 and <= 8;
    }

    // Only the first IFD is about the picture itself; the second is about its thumbnail.
    private static uint Orientation(ReadOnlySpan<byte> directory, bool isLittle)
    {
        var count = int.Min((int)Short16(directory, 0, isLittle), MostEntries);
        for (var i = 0; i < count && 2 + (12 * (i + 1)) <= directory.Length; i++)
        {
            var entry = directory.Slice(2 + (12 * i), 12);
            if (Short16(entry, 0, isLittle) == Tag)
                return Value(entry, isLittle);
        }

        return 1;
    }

    private static uint Value(ReadOnlySpan<byte> entry, bool isLittle) =>
        (Short16(entry, 2, isLittle), Long32(entry, 4, isLittle)) switch
        {
            (Short, 1) => Short16(entry, 8, isLittle),
            (Long, 1) => Long32(entry, 8, isLittle),
            _ => 1,
        };

    private static bool? IsLittleEndian(ReadOnlySpan<byte> tiff) =>
        tiff.StartsWith("II"u8) ? true
        : tiff.StartsWith("MM"u8) ? false
        : null;

    private static ushort Short16(ReadOnlySpan<byte> bytes, int at, bool isLittle) =>
        isLittle
            ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..])
            : BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static uint Long32(ReadOnlySpan<byte> bytes, int at, bool isLittle) =>
        isLittle
            ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..])
            : BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
