using System.Globalization;

namespace Blog.Math.Tokens;

/// <summary>Takes a formula apart into tokens. Mutable: it moves on through the text.</summary>
internal sealed class TexLexer(string text)
{
    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    /// <summary>The position of the next token.</summary>
    public int Position { get; private set; }

    /// <summary>The next token; spaces behind a command of letters belong to it.</summary>
    public TexToken Next()
    {
        while (Position < text.Length && text[Position] == '%')
            SkipComment();
        if (Position >= text.Length)
            return new TexToken(TokenKind.End, "", text.Length, text.Length);
        var start = Position;
        var c = text[start];
        if (char.IsWhiteSpace(c))
        {
            SkipSpaces();
            return new TexToken(TokenKind.Space, " ", start, Position);
        }

        return c == '\\' ? ReadCommand(start) : ReadCharacter(start);
    }

    /// <summary>The text up to the next occurrence of the character at the position, for <c>\verb|x|</c>; null when it
    /// does not occur again.</summary>
    public string? ReadVerbatim()
    {
        if (Position >= text.Length)
            return null;
        var end = text.IndexOf(text[Position], Position + 1);
        if (end < 0)
            return null;
        var read = text[(Position + 1)..end];
        Position = end + 1;
        return read;
    }

    private void SkipComment()
    {
        var end = text.IndexOf('\n', Position);
        Position = end < 0 ? text.Length : end + 1;
    }

    private void SkipSpaces()
    {
        while (Position < text.Length && char.IsWhiteSpace(text[Position]))
            Position++;
    }

    private TexToken ReadCommand(int start)
    {
        var end = start + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        if (end == start + 1)
        {
            end = int.Min(text.Length, end + (IsPair(end) ? 2 : 1));
            Position = end;
            return new TexToken(TokenKind.Command, Cut(start + 1, end), start, end);
        }

        Position = end;
        SkipSpaces();
        return new TexToken(TokenKind.Command, Cut(start + 1, end), start, end);
    }

    private TexToken ReadCharacter(int start)
    {
        var end = start + (IsPair(start) ? 2 : 1);
        // A sign of TeX is one whatever stands on it.
        var takesMarks = !char.IsAscii(text[start]) || char.IsAsciiLetterOrDigit(text[start]);
        while (takesMarks && end < text.Length && text[end] >= '\u0300' && IsMark(text[end]))
            end++;
        Position = end;
        return new TexToken(TokenKind.Character, Cut(start, end), start, end);
    }

    private string Cut(int start, int end) =>
        end - start == 1 && text[start] < Ascii.Length ? Ascii[text[start]] : text[start..end];

    private bool IsPair(int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
