using System.Buffers;
using System.Text;

namespace Blog.Markdown.Code;

/// <summary>Text as HTML text or as an attribute's value.</summary>
internal static class CodeText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"\0");

    /// <summary>Appends text with all characters escaped that have a meaning in HTML; NUL, which HTML forbids, as
    /// U+FFFD.</summary>
    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(Special); next >= 0; next = text.IndexOfAny(Special))
        {
            html.Append(text[..next]).Append(Escape(text[next]));
            text = text[(next + 1)..];
        }

        html.Append(text);
    }

    private static string Escape(char special) =>
        special switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            _ => "\uFFFD",
        };
}

/// <summary>A line of code ready to be shown.</summary>
/// <param name="Html">Its text as HTML, without a line end.</param>
/// <param name="Mark">Whether it is inserted or deleted.</param>
internal readonly record struct CodeLine(string Html, LineMark Mark = LineMark.None);
