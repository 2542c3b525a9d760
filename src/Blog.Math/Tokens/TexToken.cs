namespace Blog.Math.Tokens;

/// <summary>What TeX reads at a time: a character, a command, a space.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Text">The character, with the accents that stand on it; a command's name without its backslash.</param>
/// <param name="Start">Where it starts in the formula. What a macro yields stands where the macro was called.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct TexToken(TokenKind Kind, string Text, int Start, int End)
{
    /// <summary>As the author writes it.</summary>
    public string Written =>
        Kind switch
        {
            TokenKind.Command => "\\" + Text,
            TokenKind.Space => " ",
            _ => Text,
        };

    /// <summary>Whether it is this character.</summary>
    public bool Is(char c) => Kind == TokenKind.Character && Text.Length == 1 && Text[0] == c;

    /// <summary>Whether it is this command.</summary>
    public bool IsCommand(string name) => Kind == TokenKind.Command && Text == name;

    /// <summary>The same token at another place.</summary>
    public TexToken At(int start, int end) => this with { Start = start, End = end };
}

/// <summary>The kinds of tokens.</summary>
internal enum TokenKind
{
    /// <summary>Nothing follows.</summary>
    End,

    /// <summary>A character.</summary>
    Character,

    /// <summary>A backslash with letters, or with one other character.</summary>
    Command,

    /// <summary>White space, however long.</summary>
    Space,

    /// <summary>A command that is not to be expanded.</summary>
    Unexpanded,
}
