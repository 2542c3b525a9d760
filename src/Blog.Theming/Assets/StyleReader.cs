namespace Blog.Theming.Assets;

/// <summary>Cuts a style sheet into tokens after CSS Syntax Level 3, as coarsely as is safe: it knows no property and
/// no at-rule, so later ones need no change.</summary>
internal static class StyleReader
{
    private const string Marks = "{}()[];,:>!";

    internal static List<StyleToken> Read(string css)
    {
        var tokens = new List<StyleToken>();
        for (var i = 0; i < css.Length; )
        {
            var token = Next(css, i);
            tokens.Add(token);
            i += token.Text.Length;
        }

        return tokens;
    }

    private static StyleToken Next(string css, int start)
    {
        if (IsSpace(css[start]))
            return Token(StyleTokenKind.Space, css, start, EndOfRun(css, start, IsSpace));
        if (At(css, start, "/*"))
            return Closed(
                StyleTokenKind.Comment,
                css,
                start,
                css.IndexOf("*/", start + 2, StringComparison.Ordinal),
                2
            );
        if (css[start] is '"' or '\'')
            return Closed(StyleTokenKind.Text, css, start, EndOfText(css, start), 1);
        if (IsMark(css, start))
            return Token(StyleTokenKind.Mark, css, start, start + 1);
        if (
            At(css, start, "url(")
            && EndOfRun(css, start + 4, IsSpace) is var inner
            && inner < css.Length
            && css[inner] is not ('"' or '\'')
        )
            return Closed(StyleTokenKind.Address, css, start, css.IndexOf(')', inner), 1);
        return Token(StyleTokenKind.Word, css, start, EndOfWord(css, start));
    }

    private static StyleToken Token(StyleTokenKind kind, string css, int start, int end) =>
        new(kind, start, css[start..end]);

    private static StyleToken Closed(StyleTokenKind kind, string css, int start, int close, int length) =>
        close < 0 ? new(StyleTokenKind.Unclosed, start, css[start..]) : Token(kind, css, start, close + length);

    private static int EndOfRun(string css, int start, Func<char, bool> belongs)
    {
        while (start < css.Length && belongs(css[start]))
            start++;
        return start;
    }

    // An escaped character belongs to the word, whatever it is: .md\:flex, .w-1\/2.
    private static int EndOfWord(string css, int start)
    {
        var i = start;
        do i += css[i] == '\\' && i + 1 < css.Length ? 2 : 1;
        while (
            i < css.Length && !IsSpace(css[i]) && css[i] is not ('"' or '\'') && !IsMark(css, i) && !At(css, i, "/*")
        );
        return i;
    }

    // A line end within a text is an error unless it is escaped.
    private static int EndOfText(string css, int start)
    {
        for (var i = start + 1; i < css.Length && css[i] != '\n'; i += css[i] == '\\' ? 2 : 1)
        {
            if (css[i] == css[start])
                return i;
        }

        return -1;
    }

    // The '>' of '>=' compares in media queries, and is not a combinator.
    private static bool IsMark(string css, int index) =>
        Marks.Contains(css[index], StringComparison.Ordinal) && !At(css, index, ">=");

    private static bool IsSpace(char letter) => letter is ' ' or '\t' or '\r' or '\n' or '\f';

    private static bool At(string css, int index, string text) =>
        string.Compare(css, index, text, 0, text.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
