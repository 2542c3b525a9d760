using System.Text;

namespace Blog.Images;

/// <summary>Tells the format of a picture from its first bytes (WHATWG MIME Sniffing, 6.1).</summary>
internal static class PictureFormats
{
    private const int Beginning = 4096;

    /// <summary>The format; null when it is unknown.</summary>
    public static PictureFormat? Of(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PictureFormat.Png,
            [0xFF, 0xD8, 0xFF, ..] => PictureFormat.Jpeg,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => PictureFormat.Gif,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] =>
                PictureFormat.Webp,
            [
                _,
                _,
                _,
                _,
                (byte)'f',
                (byte)'t',
                (byte)'y',
                (byte)'p',
                (byte)'a',
                (byte)'v',
                (byte)'i',
                (byte)'f'
                or (byte)'s',
                ..,
            ] => PictureFormat.Avif,
            [0, 0, 1, 0, _, _, ..] => PictureFormat.Icon,
            _ => IsSvg(bytes) ? PictureFormat.Svg : null,
        };

    // It may begin with a declaration, a doctype or comments. A page that contains an SVG is not an SVG.
    private static bool IsSvg(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding
            .UTF8.GetString(bytes[..Math.Min(Beginning, bytes.Length)])
            .TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        var start = text.IndexOf("<svg", StringComparison.Ordinal);
        return text.StartsWith('<')
            && start >= 0
            && !text[..start].Contains("<html", StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>A picture format that can be read.</summary>
internal enum PictureFormat
{
    /// <summary>PNG (ISO 15948).</summary>
    Png,

    /// <summary>JPEG (ITU-T T.81).</summary>
    Jpeg,

    /// <summary>GIF 87a and 89a.</summary>
    Gif,

    /// <summary>WebP (RFC 9649).</summary>
    Webp,

    /// <summary>AVIF.</summary>
    Avif,

    /// <summary>SVG.</summary>
    Svg,

    /// <summary>The icon format of Windows, <c>favicon.ico</c>.</summary>
    Icon,
}
