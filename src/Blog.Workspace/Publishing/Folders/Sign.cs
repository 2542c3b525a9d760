using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>
/// The first half of a SHA-256: enough for no two paths to be taken for one another, and unlike a fingerprint safe from
/// somebody who wants that. It does not say the path.
/// </summary>
/// <param name="Value">Its 128 bits.</param>
internal readonly record struct Sign(UInt128 Value)
{
    private const int MostOnStack = 512;

    /// <summary>The sign of a path.</summary>
    public static Sign Of(SitePath path) => Of(path.Value);

    /// <summary>The sign of a path with its content.</summary>
    public static Sign Of(SitePath path, Fingerprint content) => Of($"{path.Value}\n{content}");

    /// <summary>Reads what <see cref="ToString"/> gives; null when it is not that.</summary>
    public static Sign? Parse(ReadOnlySpan<char> text) =>
        text.Length == 32
        && UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Sign(value)
            : null;

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);

    private static Sign Of(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var bytes = most <= MostOnStack ? stackalloc byte[most] : new byte[most];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(text, bytes)], hash);
        return new Sign(BinaryPrimitives.ReadUInt128BigEndian(hash));
    }
}
