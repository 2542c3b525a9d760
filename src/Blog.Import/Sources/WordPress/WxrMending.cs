using System.Net;
using System.Text;
using Blog.Text.Characters;

namespace Blog.Import.Sources.WordPress;

/// <summary>Makes XML of what is nearly XML: characters that XML forbids, <c>&amp;</c> that starts no reference, and
/// names of characters that only HTML knows.</summary>
internal static class WxrMending
{
    private const string CData = "<![CDATA[";
    private const string CDataEnd = "]]>";
    private const int LongestReference = 12;

    /// <summary>The text, and whether something was mended. A section that the end of the file cuts is
    /// closed.</summary>
    public static (string Text, bool IsMended) Mend(string text)
    {
        var clean = ControlCharacters.Replace(text).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
        var mended = new StringBuilder(clean.Length + 64);
        var at = 0;
        while (at < clean.Length)
        {
            var data = clean.IndexOf(CData, at, StringComparison.Ordinal);
            AppendMarkup(clean.AsSpan(at, (data < 0 ? clean.Length : data) - at), mended);
            if (data < 0)
                break;
            var end = clean.IndexOf(CDataEnd, data, StringComparison.Ordinal);
            mended.Append(clean, data, (end < 0 ? clean.Length : end + CDataEnd.Length) - data);
            if (end < 0)
                mended.Append(CDataEnd);
            at = end < 0 ? clean.Length : end + CDataEnd.Length;
        }

        var result = mended.ToString();
        return (result, result != text);
    }

    private static void AppendMarkup(ReadOnlySpan<char> markup, StringBuilder mended)
    {
        while (markup.IndexOf('&') is >= 0 and var at)
        {
            mended.Append(markup[..at]);
            markup = markup[at..];
            var end = markup[..Math.Min(markup.Length, LongestReference)].IndexOf(';');
            var reference = end > 1 ? markup[..(end + 1)].ToString() : "&";
            mended.Append(IsOfXml(reference) ? reference : Escaped(reference));
            markup = markup[reference.Length..];
        }

        mended.Append(markup);
    }

    private static bool IsOfXml(string reference) =>
        reference is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;"
        || (reference.StartsWith("&#", StringComparison.Ordinal) && IsCharacter(WebUtility.HtmlDecode(reference)));

    private static bool IsCharacter(string decoded) =>
        decoded.Length is 1 or 2 && (decoded[0] >= ' ' || decoded[0] is '\t' or '\n' or '\r') && decoded[0] < '\uFFFE';

    private static string Escaped(string reference) =>
        WebUtility.HtmlEncode(
            reference.StartsWith("&#", StringComparison.Ordinal) ? "\uFFFD" : WebUtility.HtmlDecode(reference)
        );
}
