using System.Collections.Immutable;

namespace Blog.Markdown.Punctuation;

/// <summary>Tells opening quotes, closing quotes and apostrophes apart by what stands before and after them.</summary>
internal static class Quotes
{
    private static readonly ImmutableArray<string> _contractions = ["s", "t", "d", "m", "ll", "re", "ve"];

    /// <summary>What a straight quote stands for; null when there is space on both sides.</summary>
    /// <param name="quote">The quote, single or double.</param>
    /// <param name="before">The character before it, or NUL at the start.</param>
    /// <param name="rest">What follows it.</param>
    public static string? Typographic(char quote, char before, ReadOnlySpan<char> rest)
    {
        var after = rest.IsEmpty ? '\0' : rest[0];
        // The flanks are those of emphasis in CommonMark, section 6.2.
        var opens = !IsSpace(after) && (!IsPunctuation(after) || IsSpace(before) || IsPunctuation(before));
        var closes = !IsSpace(before) && (!IsPunctuation(before) || IsSpace(after) || IsPunctuation(after));
        if (!opens && !closes)
            return null;
        var isOpening = opens && (!closes || before is '(' or '[' or '{' or '"' or '\'' or '–' or '—' or '-' or '“' or '‘');
        if (quote == '"')
            return isOpening ? "“" : "”";
        return isOpening && !IsApostrophe(before, rest) ? "‘" : "’";
    }

    // After markup ("`x`'s") and for what is left out at the start ("the '90s").
    private static bool IsApostrophe(char before, ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && char.IsLetterOrDigit(rest[length]))
            length++;
        var word = rest[..length];
        if (word.Length >= 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && word[2..] is "" or "s")
            return true;
        return before is '`' or '*' or '_' or ')' or ']' or '>' && IsContraction(word);
    }

    private static bool IsContraction(ReadOnlySpan<char> word)
    {
        foreach (var contraction in _contractions)
        {
            if (word.SequenceEqual(contraction))
                return true;
        }

        return false;
    }

    private static bool IsSpace(char c) => c == '\0' || char.IsWhiteSpace(c);

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c);
}
