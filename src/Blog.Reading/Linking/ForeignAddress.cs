using System.Buffers;
using System.Globalization;
using System.Text;

namespace Blog.Reading.Linking;

/// <summary>Makes an address of another site valid by the URL standard: characters that an address cannot have are
/// percent-encoded as UTF-8, as CommonMark's reference programs do. Encoded characters stay.</summary>
internal static class ForeignAddress
{
    private static readonly SearchValues<char> _kept = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;="
    );

    /// <summary>The address encoded.</summary>
    public static string Encoded(string address)
    {
        if (!address.AsSpan().ContainsAnyExcept(_kept))
            return address;
        var encoded = new StringBuilder(address.Length + 32);
        var host = Host(address);
        Span<byte> bytes = stackalloc byte[4];
        for (var at = 0; at < address.Length; )
        {
            Rune.DecodeFromUtf16(address.AsSpan(at), out var rune, out var length);
            if (IsKept(address, at, host))
                encoded.Append(address[at]);
            else
                AppendEncoded(encoded, bytes[..rune.EncodeToUtf8(bytes)]);
            at += length;
        }

        return encoded.ToString();
    }

    private static bool IsKept(string address, int at, Range host) =>
        address[at] switch
        {
            '%' => IsEscape(address.AsSpan(at + 1)),
            '[' or ']' => at >= host.Start.Value && at < host.End.Value,
            var c => _kept.Contains(c),
        };

    private static bool IsEscape(ReadOnlySpan<char> rest) =>
        rest.Length >= 2 && char.IsAsciiHexDigit(rest[0]) && char.IsAsciiHexDigit(rest[1]);

    // Only an IP literal as host (RFC 3986, 3.2.2) has brackets.
    private static Range Host(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal) + 2;
        if (start < 2)
            return ..0;
        var length = address.AsSpan(start).IndexOfAny('/', '?', '#');
        return start..(length < 0 ? address.Length : start + length);
    }

    private static void AppendEncoded(StringBuilder encoded, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
            encoded.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
    }
}
