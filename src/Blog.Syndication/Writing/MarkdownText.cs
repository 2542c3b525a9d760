using System.Text;

namespace Blog.Syndication.Writing;

/// <summary>
/// Escapes text for Markdown, as little as it takes: CommonMark, GitHub's tables, strikes and web addresses, notes and
/// raised text as others read them, and Liquid where the target knows it.
/// </summary>
/// <param name="hasLiquid">Whether <c>{{</c> and <c>{%</c> mean something.</param>
/// <param name="isHome">Whether it is Markdown of this program: dollars may be formulas, braces attributes, and two
/// hyphens a dash.</param>
internal sealed class MarkdownText(bool hasLiquid, bool isHome = false)
{
    /// <summary>Whether it is Markdown of this program.</summary>
    public bool IsHome => isHome;

    private const int LongestAttribute = 400;

    private static readonly string[] Schemes = ["http", "https", "ftp", "mailto", "tel"];

    /// <summary>The text, escaped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where it stands.</param>
    public string Escape(string text, TextPlace place)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var special = place.StartsLine ? LineStart.EscapedAt(text) : -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (hasLiquid && text[i] == '{' && i + 1 < text.Length && text[i + 1] is '{' or '%')
                escaped.Append("&#123;");
            // A backslash does not hide a backtick from what pairs them for Liquid.
            else if (hasLiquid && text[i] == '`')
                escaped.Append("&#96;");
            // At the end of a heading, a backslash does not keep attributes from being read.
            else if (isHome && text[i] == '{' && StartsAttributes(text, i))
                escaped.Append("&#123;");
            // Brackets with backslashes are a formula here. One that closes nothing needs none.
            else if (isHome && text[i] == ']')
                escaped.Append(place.IsInBrackets ? "&#93;" : "]");
            else if (i == special || IsSpecial(text, i, place) || (isHome && IsSpecialHere(text, i)))
                escaped.Append('\\').Append(text[i]);
            else
                escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    private static bool IsSpecial(string text, int i, TextPlace place) =>
        text[i] switch
        {
            '\\' or '`' or '*' or '[' or ']' or '~' or '^' => true,
            '_' => !IsWord(i > 0 ? text[i - 1] : place.Before)
                || !IsWord(i + 1 < text.Length ? text[i + 1] : place.After),
            '<' => i + 1 == text.Length || char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!' or '?',
            '&' => i + 1 == text.Length || char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '#',
            '!' => i + 1 == text.Length && place.After == '[',
            '|' => place.IsInTable,
            '#' => place.EndsHeading && i + 1 == text.Length,
            ':' => (i == 0 && place.Before == ']') || EndsWithScheme(text.AsSpan(0, i)),
            '.' => text.AsSpan(0, i).EndsWith("www", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };

    private static bool IsSpecialHere(string text, int i) =>
        text[i] switch
        {
            '$' => true,
            '{' => i + 1 < text.Length && text[i + 1] is '{' or '%',
            '-' => i + 1 < text.Length && text[i + 1] == '-' && (i == 0 || text[i - 1] != '-'),
            _ => false,
        };

    private static bool StartsAttributes(string text, int i)
    {
        if (i + 1 == text.Length || text[i + 1] is '#' or '.' or ':')
            return true;
        var inner = text.AsSpan(i, Math.Min(text.Length - i, LongestAttribute));
        var end = inner.IndexOf('}');
        return (end < 0 ? inner : inner[..end]).Contains('=');
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c);

    private static bool EndsWithScheme(ReadOnlySpan<char> text)
    {
        foreach (var scheme in Schemes)
        {
            if (text.EndsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}

/// <summary>Where a piece of text stands, as far as it decides what is to be escaped.</summary>
/// <param name="Before">The character written before it; a line feed at the start of a line.</param>
/// <param name="After">The first character of what follows; a line feed at the end.</param>
internal readonly record struct TextPlace(char Before, char After)
{
    /// <summary>Whether a line of the text starts with it.</summary>
    public bool StartsLine { get; init; }

    /// <summary>Whether a heading ends with it.</summary>
    public bool EndsHeading { get; init; }

    /// <summary>Whether it is in a cell of a table.</summary>
    public bool IsInTable { get; init; }

    /// <summary>Whether it is in the text of a link or an image.</summary>
    public bool IsInBrackets { get; init; }
}
