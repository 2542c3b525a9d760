using System.Buffers;
using System.Text;
using Scriban;

namespace Blog.Theming.Rendering;

/// <summary>Escapes text for HTML, between tags and in quoted attributes: <c>&amp; &lt; &gt; " '</c> become character
/// references.</summary>
internal static class HtmlEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Writes the text escaped. Most text has nothing to escape and is written in one go.</summary>
    internal static void Write(string text, TemplateContext output)
    {
        var start = 0;
        for (var found = Next(text, 0); found >= 0; found = Next(text, start))
        {
            output.Write(text, start, found - start).Write(Reference(text[found]));
            start = found + 1;
        }

        output.Write(text, start, text.Length - start);
    }

    /// <summary>The text escaped.</summary>
    internal static string Of(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var letter in text)
            _ = Special.Contains(letter) ? builder.Append(Reference(letter)) : builder.Append(letter);
        return builder.ToString();
    }

    private static int Next(string text, int start) =>
        text.AsSpan(start).IndexOfAny(Special) is >= 0 and var found ? start + found : -1;

    private static string Reference(char special) =>
        special switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            _ => "&#39;",
        };
}
