namespace Blog.Theming.Assets;

/// <summary>A stretch of a style sheet.</summary>
internal readonly record struct StyleToken(StyleTokenKind Kind, int Start, string Text)
{
    internal bool IsMark(char mark) => Kind == StyleTokenKind.Mark && Text[0] == mark;

    internal bool IsMarkOf(string marks) =>
        Kind == StyleTokenKind.Mark && marks.Contains(Text[0], StringComparison.Ordinal);
}

/// <summary>The kinds of tokens that matter for minifying a style sheet.</summary>
internal enum StyleTokenKind
{
    /// <summary>White space.</summary>
    Space,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A text in quotation marks.</summary>
    Text,

    /// <summary>An address without quotation marks: all of <c>url(…)</c>.</summary>
    Address,

    /// <summary>One of <c>{ } ( ) [ ] ; , : &gt; !</c>.</summary>
    Mark,

    /// <summary>Anything else: names, numbers, operators.</summary>
    Word,

    /// <summary>A text, comment or address that does not end.</summary>
    Unclosed,
}
