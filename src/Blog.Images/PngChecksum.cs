namespace Blog.Images;

/// <summary>The checksum at the end of each chunk of a PNG (third edition of the W3C, annex D).</summary>
internal static class PngChecksum
{
    private static readonly uint[] OfByte = [.. Enumerable.Range(0, 256).Select(b => Step((uint)b))];

    /// <summary>Of a chunk's type and content.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes)
            sum = (sum >> 8) ^ OfByte[(byte)(sum ^ b)];
        return ~sum;
    }

    private static uint Step(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ (value >> 1);
        return value;
    }
}
