using System.Collections.Frozen;

namespace Blog.Html.Parsing;

/// <summary>Tells addresses that a browser would run from those it would fetch.</summary>
internal static class HtmlAddressSafety
{
    private static readonly FrozenSet<string> Running = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "javascript",
        "vbscript",
        "livescript",
        "jscript",
        "mocha",
        "data",
        "blob",
        "filesystem",
        "jar",
        "mhtml",
        "view-source"
    );

    /// <summary>Whether following the address could run code it carries. A scheme inside another
    /// (<c>feed:javascript:</c>) counts.</summary>
    public static bool RunsCode(string address)
    {
        var rest = Squeeze(address);
        while (SchemeLength(rest) is var length and > 0)
        {
            if (Running.Contains(rest[..length]))
                return true;
            rest = rest[(length + 1)..];
        }

        return false;
    }

    /// <summary>Whether the address is a picture written out (<c>data:image/…</c>), which is safe where only pictures
    /// are shown.</summary>
    public static bool IsImageData(string address) =>
        Squeeze(address).StartsWith("data:image/", StringComparison.OrdinalIgnoreCase);

    // Browsers skip controls and spaces around and inside a scheme (URL standard, 4.4), and XML loses what it forbids.
    private static string Squeeze(string address) =>
        string.Concat(
            address.Where(c => c > ' ' && !char.IsControl(c) && !char.IsWhiteSpace(c) && XmlCharacters.IsAllowed(c))
        );

    private static int SchemeLength(string address)
    {
        var colon = address.AsSpan().IndexOfAny(":/?#");
        return colon > 0 && address[colon] == ':' ? colon : 0;
    }
}
