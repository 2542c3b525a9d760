namespace Blog.Markdown.Links;

/// <summary>
/// Finds where a web address in plain text ends, and which punctuation at its end belongs to the sentence around it.
/// </summary>
internal static class AddressEnd
{
    /// <summary>How long the address at the start of a text is at the most.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">How long its scheme is.</param>
    /// <param name="marks">The marks around it.</param>
    public static int Find(ReadOnlySpan<char> text, int start, OpenMarks marks)
    {
        var brackets = 0;
        for (var at = Math.Max(start, 1); at < text.Length; at++)
        {
            var c = text[at];
            // A bracket behind a backslash opens and closes nothing in Markdown, and is not part of an address.
            if (text[at - 1] != '\\')
                brackets += c switch
                {
                    '[' => 1,
                    ']' => -1,
                    _ => 0,
                };
            if (EndsBefore(c) || (brackets < 0 && marks.IsInBracket))
                return at;
            if (c is not ('*' or '~'))
                continue;
            var run = Run(text[at..]);
            if (
                run
                == (
                    c == '*' ? marks.Stars
                    : marks.IsStruck ? 2
                    : 0
                )
            )
                return at;
            at += run - 1;
        }

        return text.Length;
    }

    /// <summary>The length of an address without the punctuation and brackets at its end that belong to the
    /// sentence.</summary>
    public static int Trimmed(ReadOnlySpan<char> address)
    {
        Span<int> unclosed = [Unclosed(address, '(', ')'), Unclosed(address, '[', ']'), Unclosed(address, '{', '}')];
        while (!address.IsEmpty)
        {
            var cut = address[^1] switch
            {
                ')' => unclosed[0]++ < 0 ? 1 : 0,
                ']' => unclosed[1]++ < 0 ? 1 : 0,
                '}' => unclosed[2]++ < 0 ? 1 : 0,
                ';' => EntityLength(address),
                '?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' => 1,
                '…' or '’' or '‘' or '—' or '–' => 1,
                's' when address is [.., '\'' or '’', _] => 2,
                _ => 0,
            };
            if (cut == 0)
                break;
            address = address[..^cut];
        }

        return address.Length;
    }

    private static int Run(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExcept(text[0]) is >= 0 and var length ? length : text.Length;

    private static bool EndsBefore(char c) =>
        c switch
        {
            '<' or '"' or '“' or '”' or '„' or '«' or '»' or '‹' or '›' => true,
            <= '\u3000' => char.IsWhiteSpace(c) || char.IsControl(c),
            _ => IsWide(c) && char.IsPunctuation(c),
        };

    // The blocks of punctuation for East Asian text. The middle dot of Katakana is in none of them: it stands within
    // names.
    private static bool IsWide(char c) =>
        c
            is <= '\u303F'
                or (>= '\uFE10' and <= '\uFE1F')
                or (>= '\uFE30' and <= '\uFE6F')
                or (>= '\uFF00' and <= '\uFFEF');

    private static int Unclosed(ReadOnlySpan<char> address, char open, char close) =>
        address.Count(open) - address.Count(close);

    // "&copy;" at the end is a character behind the address; a semicolon alone is punctuation.
    private static int EntityLength(ReadOnlySpan<char> address)
    {
        var letters = 0;
        while (letters + 2 <= address.Length && char.IsAsciiLetter(address[^(letters + 2)]))
            letters++;
        return letters > 0 && letters + 2 <= address.Length && address[^(letters + 2)] == '&' ? letters + 2 : 1;
    }
}

/// <summary>The marks of Markdown that are open where an address stands, and that end it when they close.</summary>
/// <param name="Stars">How many asterisks opened the emphasis around it; 0 for none.</param>
/// <param name="IsStruck">Whether two tildes are open.</param>
/// <param name="IsInBracket">Whether a square bracket is open, which may become a link.</param>
internal readonly record struct OpenMarks(int Stars, bool IsStruck, bool IsInBracket);
