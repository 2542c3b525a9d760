using System.IO.Hashing;

namespace Blog.Text.Fingerprints;

/// <summary>CRC-32 as PNG (third edition, W3C, annex D) and ZIP (APPNOTE.TXT, 4.4.7) have it: tells broken bytes, not
/// changed ones.</summary>
public sealed class Checksum
{
    private readonly Crc32 _sum = new();

    /// <summary>Of all bytes so far.</summary>
    public uint Value => _sum.GetCurrentHashAsUInt32();

    /// <summary>Of these bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes) => Crc32.HashToUInt32(bytes);

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes) => _sum.Append(bytes);
}
