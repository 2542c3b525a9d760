namespace Blog.Markdown.Code.Lexing;

/// <summary>A pattern around a kept text: <c>^\s*&lt;kept&gt;$</c>, <c>"&lt;kept&gt;</c>.</summary>
/// <param name="AtLineStart">Whether it stands at the start of a line.</param>
/// <param name="SkipsBlanks">Whether blanks may come first.</param>
/// <param name="Before">The text before.</param>
/// <param name="After">The text behind.</param>
/// <param name="ToLineEnd">Whether nothing but blanks may follow in the line.</param>
internal sealed record KeptPattern(bool AtLineStart, bool SkipsBlanks, string Before, string After, bool ToLineEnd)
{
    private const string Mark = "<kept>";

    /// <summary>Whether a pattern is about a kept text.</summary>
    public static bool Is(string pattern) => pattern.Contains(Mark, StringComparison.Ordinal);

    /// <summary>Reads a pattern that is about a kept text.</summary>
    public static KeptPattern Read(string pattern)
    {
        var atLineStart = pattern.StartsWith('^');
        if (atLineStart)
            pattern = pattern[1..];
        var skipsBlanks = pattern.StartsWith(@"\s*", StringComparison.Ordinal);
        if (skipsBlanks)
            pattern = pattern[3..];
        var toLineEnd = pattern.EndsWith('$');
        if (toLineEnd)
            pattern = pattern[..^1];
        var texts = pattern.Replace(@"\", "", StringComparison.Ordinal).Split(Mark);
        return new KeptPattern(atLineStart, skipsBlanks, texts[0], texts[1], toLineEnd);
    }

    /// <summary>Whether the pattern matches at a place.</summary>
    /// <param name="code">The code.</param>
    /// <param name="start">The place.</param>
    /// <param name="kept">The kept text.</param>
    /// <param name="end">Where the match ends.</param>
    public bool Matches(ReadOnlySpan<char> code, int start, ReadOnlySpan<char> kept, out int end)
    {
        end = start;
        if (AtLineStart && start > 0 && code[start - 1] != '\n')
            return false;
        if (SkipsBlanks)
        {
            while (end < code.Length && (code[end] is ' ' or '\t'))
                end++;
        }

        if (!Takes(code, Before, ref end) || !Takes(code, kept, ref end) || !Takes(code, After, ref end))
            return false;
        if (!ToLineEnd)
            return true;
        var rest = end;
        while (rest < code.Length && code[rest] is ' ' or '\t' or '\r')
            rest++;
        return rest == code.Length || code[rest] == '\n';
    }

    private static bool Takes(ReadOnlySpan<char> code, ReadOnlySpan<char> text, ref int position)
    {
        if (!code[position..].StartsWith(text, StringComparison.Ordinal))
            return false;
        position += text.Length;
        return true;
    }
}
