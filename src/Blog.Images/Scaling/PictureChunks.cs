using System.Buffers.Binary;

namespace Blog.Images.Scaling;

/// <summary>What the chunks of a file say that libvips does not tell. A chunk that claims to be longer than the file
/// ends the search, and each is looked at once.</summary>
internal static class PictureChunks
{
    private const int PngSignature = 8;

    // A length and a name before the content, a checksum behind it (PNG, third edition, W3C, 5.3).
    private const int AroundPng = 12;

    private const int RiffHeader = 12;

    // A name and a length (RFC 9649, 2.3).
    private const int BeforeWebp = 8;

    /// <summary>Whether a PNG moves: a chunk <c>acTL</c> stands before the pixels (PNG, third edition, W3C,
    /// 11.3.5.1).</summary>
    /// <param name="png">The file.</param>
    public static bool IsAnimatedPng(ReadOnlySpan<byte> png)
    {
        long at = PngSignature;
        while (at + AroundPng <= png.Length)
        {
            var name = png.Slice((int)at + 4, 4);
            if (name.SequenceEqual("acTL"u8))
                return true;
            if (name.SequenceEqual("IDAT"u8))
                return false;
            at += AroundPng + (long)BinaryPrimitives.ReadUInt32BigEndian(png[(int)at..]);
        }

        return false;
    }

    /// <summary>Whether a WebP has lost nothing: its pixels are in a chunk <c>VP8L</c> (RFC 9649, 2.6), which a colour
    /// profile may stand before.</summary>
    /// <param name="webp">The file.</param>
    public static bool IsLosslessWebp(ReadOnlySpan<byte> webp)
    {
        long at = RiffHeader;
        while (at + BeforeWebp <= webp.Length)
        {
            var name = webp.Slice((int)at, 4);
            if (name.SequenceEqual("VP8L"u8))
                return true;
            if (name.SequenceEqual("VP8 "u8))
                return false;
            var length = (long)BinaryPrimitives.ReadUInt32LittleEndian(webp[((int)at + 4)..]);
            // Chunks are padded to an even length.
            at += BeforeWebp + length + (length & 1);
        }

        return false;
    }
}
