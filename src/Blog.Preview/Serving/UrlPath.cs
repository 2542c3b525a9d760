using System.Globalization;
using System.Text;

namespace Blog.Preview.Serving;

/// <summary>Reads the path of an address, strictly: a path that two readers could take for two different ones is
/// refused.</summary>
internal static class UrlPath
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>
    /// A path decoded once (RFC 3986); null for one without a leading slash, with empty, <c>.</c> or <c>..</c>
    /// segments, with encoded slashes or any backslashes, with control characters, or that is not valid UTF-8.
    /// </summary>
    /// <param name="written">The path as the request has it, without query.</param>
    public static string? Decode(string written)
    {
        if (
            !written.StartsWith('/')
            || Unescape(written) is not { } path
            || path.Count(c => c == '/') != written.Count(c => c == '/')
        )
            return null;
        if (path.Any(c => c is '\\' or < ' ' or '\u007f'))
            return null;
        // The path of a folder ends with an empty segment.
        var segments = path[1..].Split('/');
        return segments.SkipLast(1).Contains("") || segments.Any(s => s is "." or "..") ? null : path;
    }

    /// <summary>A path percent-encoded for an address.</summary>
    public static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string? Unescape(string written)
    {
        var from = Encoding.UTF8.GetBytes(written);
        var to = new List<byte>(from.Length);
        for (var i = 0; i < from.Length; i += from[i] == '%' ? 3 : 1)
        {
            byte value = from[i];
            if (
                value == '%'
                && !(
                    i + 2 < from.Length
                    && byte.TryParse(
                        from.AsSpan(i + 1, 2),
                        NumberStyles.AllowHexSpecifier,
                        CultureInfo.InvariantCulture,
                        out value
                    )
                )
            )
                return null;
            to.Add(value);
        }

        return TextOf([.. to]);
    }

    private static string? TextOf(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
