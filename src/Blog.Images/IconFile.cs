using System.Buffers.Binary;
using NetVips;

namespace Blog.Images;

/// <summary>Reads the icon format of Windows, which libvips does not: several pictures of different sizes, each PNG or
/// a bitmap without a header.</summary>
internal static class IconFile
{
    private const int HeaderSize = 6;
    private const int EntrySize = 16;
    private const int MostEntries = 64;

    /// <summary>The smallest picture that is at least as wide as asked for, or else the largest; null when none can be
    /// read.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="width">How wide a picture is wanted, in pixels.</param>
    public static Image? Open(byte[] bytes, int width) =>
        EntriesOf(bytes)
            .OrderBy(e => e.Width < width)
            .ThenBy(e => e.Width < width ? -e.Width : e.Width)
            .ThenByDescending(e => e.Depth)
            .Select(e => Open(bytes.AsSpan(e.Start, e.Length)))
            .FirstOrDefault(i => i is not null);

    private static IEnumerable<Entry> EntriesOf(byte[] bytes)
    {
        var count = Math.Min(MostEntries, (int)BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(4)));
        for (var i = 0; i < count && HeaderSize + ((i + 1) * EntrySize) <= bytes.Length; i++)
        {
            var entry = bytes.AsSpan(HeaderSize + (i * EntrySize), EntrySize);
            var (length, start) = (
                BinaryPrimitives.ReadUInt32LittleEndian(entry[8..]),
                BinaryPrimitives.ReadUInt32LittleEndian(entry[12..])
            );
            // 0 stands for 256.
            if (length > 0 && start + (long)length <= bytes.Length)
                yield return new Entry(
                    entry[0] == 0 ? 256 : entry[0],
                    BinaryPrimitives.ReadUInt16LittleEndian(entry[6..]),
                    (int)start,
                    (int)length
                );
        }
    }

    private static Image? Open(ReadOnlySpan<byte> picture)
    {
        if (PictureFormats.Of(picture) is PictureFormat.Png)
            return Image.PngloadBuffer(picture.ToArray());
        return IconBitmap.Read(picture) is { } bitmap ? bitmap.ToImage() : null;
    }

    private readonly record struct Entry(int Width, int Depth, int Start, int Length);
}
