using System.Net;
using System.Text;

namespace Blog.Theming.Functions;

/// <summary>The text of a piece of HTML, in time proportional to its length.</summary>
internal static class StrippedHtml
{
    private static readonly (string Start, string End)[] Hidden =
    [
        ("<!--", "-->"),
        ("<script", "</script>"),
        ("<style", "</style>"),
    ];

    /// <summary>The text without tags, comments, scripts and style sheets, with character references
    /// resolved.</summary>
    internal static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length; )
        {
            if (html[i] == '<')
                i = EndOfTag(html, i);
            else
                text.Append(html[i++]);
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    private static int EndOfTag(string html, int start)
    {
        foreach (var (opening, ending) in Hidden)
        {
            if (html.AsSpan(start).StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return html.IndexOf(ending, start, StringComparison.OrdinalIgnoreCase) is >= 0 and var end
                    ? end + ending.Length
                    : html.Length;
        }

        char? quote = null;
        for (var i = start + 1; i < html.Length; i++)
        {
            if (quote is null && html[i] == '>')
                return i + 1;
            if (html[i] is '"' or '\'')
                quote =
                    quote is null ? html[i]
                    : quote == html[i] ? null
                    : quote;
        }

        return html.Length;
    }
}
