namespace Blog.Images.Metadata;

/// <summary>The blocks of a GIF file (GIF89a) that its frames need: no comments, and of what programs add only the
/// number of repetitions and the colour profile.</summary>
internal static class GifMetadata
{
    private const byte Trailer = 0x3B;
    private const byte Extension = 0x21;
    private const byte Frame = 0x2C;

    /// <summary>Says which parts stay.</summary>
    public static void Keep(ReadOnlySpan<byte> bytes, FileParts parts)
    {
        if (bytes.Length < 13)
            return;
        var at = 13 + ColoursOf(bytes[10]);
        parts.Keep(0, int.Min(at, bytes.Length));
        while (at < bytes.Length)
        {
            int end;
            if (bytes[at] == Frame && at + 10 <= bytes.Length)
                end = EndOfBlocks(bytes, at + 10 + ColoursOf(bytes[at + 9]) + 1);
            else if (bytes[at] == Extension && at + 2 <= bytes.Length)
                end = EndOfBlocks(bytes, at + 2);
            else
                break;
            if (bytes[at] == Frame || IsNeeded(bytes[at..end]))
                parts.Keep(at, end);
            at = end;
        }

        if (at < bytes.Length && bytes[at] == Trailer)
            parts.Keep(at, at + 1);
    }

    // The table of colours that a descriptor announces.
    private static int ColoursOf(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int EndOfBlocks(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && bytes[at] != 0)
            at += 1 + bytes[at];
        return int.Min(at + 1, bytes.Length);
    }

    // How a frame is shown (0xF9), text as a frame (0x01), and three extensions of programs (0xFF).
    private static bool IsNeeded(ReadOnlySpan<byte> extension) =>
        extension[1] is 0xF9 or 0x01
        || (
            extension[1] == 0xFF
            && extension.Length > 14
            && extension[2] == 11
            && (
                extension[3..14].SequenceEqual("NETSCAPE2.0"u8)
                || extension[3..14].SequenceEqual("ANIMEXTS1.0"u8)
                || extension[3..14].SequenceEqual("ICCRGBG1012"u8)
            )
        );
}
