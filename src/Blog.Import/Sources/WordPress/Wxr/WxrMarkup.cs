using System.Net;
using System.Text;

namespace Blog.Import.Sources.WordPress.Wxr;

/// <summary>Tells the markup of XML from its text.</summary>
internal static class WxrMarkup
{
    /// <summary>Where a section of text starts.</summary>
    public const string CData = "<![CDATA[";

    /// <summary>Where one ends.</summary>
    public const string CDataEnd = "]]>";

    private const string Comment = "<!--";
    private const string CommentEnd = "-->";

    /// <summary>The XML with spaces in place of comments and sections of text, so that every place stays where it
    /// is.</summary>
    public static string Of(string xml)
    {
        var markup = new StringBuilder(xml.Length);
        var at = 0;
        while (at < xml.Length)
        {
            var start = xml.IndexOf("<!", at, StringComparison.Ordinal);
            markup.Append(xml, at, (start < 0 ? xml.Length : start) - at);
            if (start < 0)
                break;
            at = EndOf(xml, start);
            markup.Append(at == start + 1 ? '<' : ' ', at - start);
        }

        return markup.ToString();
    }

    /// <summary>The text of a value: sections as they are, references to characters between them read.</summary>
    public static string TextOf(string value)
    {
        var text = new StringBuilder(value.Length);
        var at = 0;
        while (value.IndexOf(CData, at, StringComparison.Ordinal) is >= 0 and var start)
        {
            text.Append(Read(value[at..start]));
            var end = value.IndexOf(CDataEnd, start, StringComparison.Ordinal);
            text.Append(value, start + CData.Length, (end < 0 ? value.Length : end) - start - CData.Length);
            at = end < 0 ? value.Length : end + CDataEnd.Length;
        }

        return text.Append(Read(value[at..])).ToString();
    }

    // What stands around sections is the space of a file that is laid out.
    private static string Read(string text) => string.IsNullOrWhiteSpace(text) ? "" : WebUtility.HtmlDecode(text);

    private static int EndOf(string xml, int start)
    {
        var rest = xml.AsSpan(start);
        var (isOne, end) =
            rest.StartsWith(CData, StringComparison.Ordinal) ? (true, CDataEnd)
            : rest.StartsWith(Comment, StringComparison.Ordinal) ? (true, CommentEnd)
            : (false, "");
        if (!isOne)
            return start + 1;
        var at = xml.IndexOf(end, start, StringComparison.Ordinal);
        return at < 0 ? xml.Length : at + end.Length;
    }
}
