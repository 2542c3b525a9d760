using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Blog.Text.Fingerprints;

/// <summary>The content of a value in 128 bits (XxHash128): equal fingerprints mean equal content. It does not protect
/// against somebody who wants two contents to collide; integrity attributes use SHA-384 instead.</summary>
/// <param name="Value">The 128 bits of the hash.</param>
public readonly record struct Fingerprint(UInt128 Value)
{
    /// <summary>The fingerprint of these bytes.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => new(XxHash128.HashToUInt128(bytes));

    /// <summary>The fingerprint of this text, by its UTF-16 code units; no encoding is involved.</summary>
    public static Fingerprint Of(ReadOnlySpan<char> text) => Of(MemoryMarshal.AsBytes(text));

    /// <summary>The fingerprint of a sequence; order matters.</summary>
    public static Fingerprint Of(params ReadOnlySpan<Fingerprint> parts) => Of(MemoryMarshal.AsBytes(parts));

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The first <paramref name="digits"/> hexadecimal digits, as used in the names of fingerprinted
    /// assets.</summary>
    public string ToShortString(int digits = 10) => ToString()[..digits];
}
