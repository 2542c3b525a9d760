using System.Net;
using System.Text.RegularExpressions;

namespace Blog.Markdown.Tests.Code;

/// <summary>Code's HTML in a form that tests can read.</summary>
internal static partial class CodeHtml
{
    /// <summary>The text that a reader would copy.</summary>
    public static string TextOf(string html) => WebUtility.HtmlDecode(Element().Replace(html, "")).TrimEnd('\n');

    /// <summary>What is inside the <c>code</c> element, with <c>«k func»</c> for <c>func</c> in the class
    /// <c>t-k</c>.</summary>
    public static string Brief(string html) =>
        WebUtility
            .HtmlDecode(
                Token()
                    .Replace(
                        html[
                            (html.IndexOf("<code", StringComparison.Ordinal) + 1)..html.IndexOf(
                                "</code>",
                                StringComparison.Ordinal
                            )
                        ],
                        "«$1 $2»"
                    )
            )
            .Split('>', 2)[1];

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Element();

    [GeneratedRegex("<span class=\"t-(.)\">([^<]*)</span>")]
    private static partial Regex Token();
}
