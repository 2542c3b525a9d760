using System.Text;

namespace Blog.Syndication.Trees;

/// <summary>
/// Addresses as they may stand in a rendition: of the web or of mail, or the name of a file beside it; written so that
/// no format needs to escape them.
/// </summary>
internal static class SafeAddress
{
    /// <summary>The address; empty when it leads nowhere or runs something.</summary>
    public static string Of(string? written)
    {
        var address = string.Concat((written ?? "").Trim().Where(c => c >= ' ' && c != '\u007F'));
        return IsAllowed(address) ? Escaped(address) : "";
    }

    private static bool IsAllowed(string address)
    {
        var colon = address.AsSpan().IndexOfAny(":/?#");
        if (colon < 0 || address[colon] != ':')
            return address.Length > 0;
        return address[..colon].ToLowerInvariant() is "http" or "https" or "mailto" or "tel";
    }

    private static string Escaped(string address)
    {
        var escaped = new StringBuilder(address.Length);
        foreach (var c in address)
        {
            if (
                c
                is ' '
                    or '('
                    or ')'
                    or '<'
                    or '>'
                    or '"'
                    or '\\'
                    or '`'
                    or '|'
                    or '{'
                    or '}'
                    or '['
                    or ']'
                    or '^'
                    or '*'
            )
                escaped.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }
}
