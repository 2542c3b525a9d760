using System.Text.RegularExpressions;

namespace Blog.Reading.Parsing.Texts;

/// <summary>The first-level heading at the start of a text: the title of a document whose front matter has
/// none.</summary>
/// <param name="Start">Where its first line starts.</param>
/// <param name="End">Where the text after it starts.</param>
internal sealed partial record LeadingHeading(int Start, int End)
{
    // A heading further down belongs to the text.
    private const int LongestBlank = 4096;

    /// <summary>The heading; null when the text starts with anything else.</summary>
    /// <param name="text">The file.</param>
    /// <param name="bodyStart">Where its Markdown starts.</param>
    public static LeadingHeading? Find(string text, int bodyStart)
    {
        var start = SkipComments(text, bodyStart);
        while (start > bodyStart && text[start - 1] is ' ')
            start--;
        var first = Line(text, start);
        if (Atx().IsMatch(first))
            return new LeadingHeading(start, Next(text, start));
        var second = Line(text, Next(text, start));
        return Setext().IsMatch(second) && Prose().IsMatch(first)
            ? new LeadingHeading(start, Next(text, Next(text, start)))
            : null;
    }

    // Comments for linters may stand before the title; they are not visible.
    private static int SkipComments(string text, int bodyStart)
    {
        var at = SkipBlank(text, bodyStart);
        while (string.CompareOrdinal(text, at, "<!--", 0, 4) == 0)
        {
            var end = text.IndexOf("-->", at + 4, StringComparison.Ordinal);
            if (end < 0 || !string.IsNullOrWhiteSpace(Line(text, end + 3)))
                return at;
            at = SkipBlank(text, end + 3);
        }

        return at;
    }

    private static int SkipBlank(string text, int from)
    {
        var at = from;
        while (at < text.Length && at - from < LongestBlank && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static string Line(string text, int start) =>
        text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var length
            ? text.Substring(start, length)
            : text[start..];

    private static int Next(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (length < 0)
            return text.Length;
        var end = start + length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    [GeneratedRegex(@"^ {0,3}#[ \t]+[^\s#]")]
    private static partial Regex Atx();

    [GeneratedRegex(@"^ {0,3}[\p{L}\p{N}*_`""'“‘(\[]")]
    private static partial Regex Prose();

    [GeneratedRegex(@"^ {0,3}=+[ \t]*$")]
    private static partial Regex Setext();
}
