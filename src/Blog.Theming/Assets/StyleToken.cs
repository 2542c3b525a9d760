namespace Blog.Theming.Assets;

/// <summary>A stretch of a style sheet.</summary>
internal readonly record struct StyleToken(StyleTokenKind Kind, int Start, string Text)
{
    internal bool IsMark(char mark) => Kind == StyleTokenKind.Mark && Text[0] == mark;

    internal bool IsMarkOf(string marks) =>
        Kind == StyleTokenKind.Mark && marks.Contains(Text[0], StringComparison.Ordinal);
}
