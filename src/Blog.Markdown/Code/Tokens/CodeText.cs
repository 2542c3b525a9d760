using System.Buffers;
using System.Text;

namespace Blog.Markdown.Code.Tokens;

/// <summary>Text as HTML text or as an attribute's value.</summary>
internal static class CodeText
{
    /// <summary>The length of the longest escape.</summary>
    public const int LongestEscape = 6;

    /// <summary>The letter of each class in the order of <see cref="TokenClass"/>.</summary>
    public const string ClassLetters = "_cksenxftvoahidm";

    private const ulong SpecialBits = 1UL << '&' | 1UL << '<' | 1UL << '>' | 1UL << '"' | 1UL << '\0';

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"\0");

    /// <summary>Appends text with all characters escaped that have a meaning in HTML; NUL, which HTML forbids, as
    /// U+FFFD.</summary>
    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(Special); next >= 0; next = text.IndexOfAny(Special))
        {
            html.Append(text[..next]).Append(EscapeOf(text[next]));
            text = text[(next + 1)..];
        }

        html.Append(text);
    }

    /// <summary>The place of the first character that has a meaning in HTML; -1 for none.</summary>
    public static int IndexOfEscaped(ReadOnlySpan<char> text) => text.IndexOfAny(Special);

    /// <summary>Writes text with all characters escaped that have a meaning in HTML, and returns the length of the
    /// result.</summary>
    /// <param name="text">The text.</param>
    /// <param name="html">Room for <see cref="LongestEscape"/> times the text.</param>
    public static int Escape(ReadOnlySpan<char> text, Span<char> html)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (character > '>' || (SpecialBits >> character & 1) == 0)
            {
                html[length++] = character;
                continue;
            }

            var escape = EscapeOf(character)!;
            escape.CopyTo(html[length..]);
            length += escape.Length;
        }

        return length;
    }

    /// <summary>What stands for a character that has a meaning in HTML; null for all others.</summary>
    public static string? EscapeOf(char character) =>
        character switch
        {
            > '>' => null,
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\0' => "\uFFFD",
            _ => null,
        };
}
