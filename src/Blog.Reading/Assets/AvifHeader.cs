using System.Buffers.Binary;
using Blog.Reading.Documents;

namespace Blog.Reading.Assets;

/// <summary>Reads the size of an AVIF picture from its boxes (ISO 23008-12: <c>meta</c>, <c>iprp</c>,
/// <c>ipco</c>).</summary>
internal static class AvifHeader
{
    private const int MostBoxes = 1_000;

    /// <summary>The size of the largest image of the file, as browsers turn it; null when none is stated.</summary>
    public static ImageSize? ReadSize(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 12 || !bytes[4..8].SequenceEqual("ftyp"u8))
            return null;
        var meta = Find(bytes, "meta"u8);
        // It is a full box: four bytes of version and flags come first.
        var properties = meta.Length < 4 ? default : Find(Find(meta[4..], "iprp"u8), "ipco"u8);
        var (width, height) = Largest(properties);
        if (width <= 0 || height <= 0)
            return null;
        return IsTurned(properties) ? new ImageSize(height, width) : new ImageSize(width, height);
    }

    // A grid has a size of its own, which is that of no tile: it is the largest.
    private static (int Width, int Height) Largest(ReadOnlySpan<byte> properties)
    {
        var largest = (Width: 0, Height: 0);
        for (var boxes = 0; boxes < MostBoxes && Next(properties, out var type, out var body, out var rest); boxes++)
        {
            properties = rest;
            if (!type.SequenceEqual("ispe"u8) || body.Length < 12)
                continue;
            var (width, height) = (
                BinaryPrimitives.ReadInt32BigEndian(body[4..]),
                BinaryPrimitives.ReadInt32BigEndian(body[8..])
            );
            if ((long)width * height > (long)largest.Width * largest.Height)
                largest = (width, height);
        }

        return largest;
    }

    // By quarter turns against the clock: one and three of them swap width and height.
    private static bool IsTurned(ReadOnlySpan<byte> properties) =>
        Find(properties, "irot"u8) is [var turns, ..] && (turns & 1) == 1;

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> wanted)
    {
        for (var count = 0; count < MostBoxes && Next(boxes, out var type, out var body, out var rest); count++)
        {
            boxes = rest;
            if (type.SequenceEqual(wanted))
                return body;
        }

        return default;
    }

    // A box is its length, its type and its body. A length of 1 or 0 has its own meaning; the boxes before the pixels
    // need neither.
    private static bool Next(
        ReadOnlySpan<byte> boxes,
        out ReadOnlySpan<byte> type,
        out ReadOnlySpan<byte> body,
        out ReadOnlySpan<byte> rest
    )
    {
        type = default;
        body = default;
        rest = default;
        if (boxes.Length < 8)
            return false;
        var length = BinaryPrimitives.ReadUInt32BigEndian(boxes);
        if (length < 8 || length > (uint)boxes.Length)
            return false;
        type = boxes[4..8];
        body = boxes[8..(int)length];
        rest = boxes[(int)length..];
        return true;
    }
}
