using System.Net;
using System.Text;
using Blog.Text.Characters;

namespace Blog.Import.Sources.WordPress.Wxr;

/// <summary>Makes XML of what is nearly XML: characters that XML forbids, <c>&amp;</c> that starts no reference, and
/// names of characters that only HTML knows.</summary>
internal static partial class WxrMending
{
    private const string CData = WxrMarkup.CData;
    private const string CDataEnd = WxrMarkup.CDataEnd;
    private const string Division = "]]]]><![CDATA[>";
    private const int LongestReference = 12;

    /// <summary>The text, and whether something was mended. A section that the end of the file cuts is
    /// closed.</summary>
    public static (string Text, bool IsMended) Mend(string text)
    {
        var clean = ControlCharacters.Replace(text).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
        var mended = new StringBuilder(clean.Length + 64);
        var ends = new SectionEnds(clean);
        var at = 0;
        while (at < clean.Length)
        {
            var data = clean.IndexOf(CData, at, StringComparison.Ordinal);
            AppendMarkup(clean.AsSpan(at, (data < 0 ? clean.Length : data) - at), mended);
            if (data < 0)
                break;
            var end = ends.Of(data);
            var section = clean[(data + CData.Length)..(end < 0 ? clean.Length : end)];
            mended.Append(CData).Append(Divided(section)).Append(CDataEnd);
            at = end < 0 ? clean.Length : end + CDataEnd.Length;
        }

        var result = mended.ToString();
        return (result, result != text);
    }

    // XML has no way to write the end of a section in it but to divide it there, which few programs know. Sections
    // that follow one another are one text.
    private static string Divided(string section) =>
        section.Contains(CDataEnd, StringComparison.Ordinal)
            ? section
                .Replace(CDataEnd + CData, "", StringComparison.Ordinal)
                .Replace(CDataEnd, Division, StringComparison.Ordinal)
            : section;

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
