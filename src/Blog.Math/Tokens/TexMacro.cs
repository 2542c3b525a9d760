using System.Collections.Immutable;

namespace Blog.Math.Tokens;

/// <summary>A command that stands for other tokens.</summary>
/// <param name="Pattern">What follows the command: <see cref="ParameterMark"/> for each argument, and the tokens that
/// must stand before, between and behind them.</param>
/// <param name="Body">What it stands for; a parameter is a command whose name starts with '#'.</param>
/// <param name="Default">What the first argument is when it is not written in brackets; null when it must be
/// written.</param>
internal sealed record TexMacro(
    ImmutableArray<TexToken> Pattern,
    ImmutableArray<TexToken> Body,
    ImmutableArray<TexToken>? Default = null
)
{
    /// <summary>The text of a token that stands for an argument.</summary>
    public const string ParameterMark = "#";

    /// <summary>How many arguments it takes.</summary>
    public int Count { get; } = Pattern.Count(IsParameter);

    /// <summary>A macro with so many arguments and this text.</summary>
    public static TexMacro Of(string text, int? count = null)
    {
        var body = ImmutableArray.CreateBuilder<TexToken>();
        var lexer = new TexLexer(text);
        var most = 0;
        for (var token = lexer.Next(); token.Kind != TokenKind.End; token = lexer.Next())
        {
            if (token.Is('#') && lexer.Next() is var number && IsNumber(number))
            {
                token = Parameter(number.Text[0] - '0', token);
                most = int.Max(most, number.Text[0] - '0');
            }

            body.Add(token);
        }

        return new TexMacro(PatternOf(count ?? most), body.ToImmutable());
    }

    /// <summary>The pattern of so many arguments with nothing between them.</summary>
    public static ImmutableArray<TexToken> PatternOf(int count) => [.. Enumerable.Repeat(Parameter(0, default), count)];

    /// <summary>A token that stands for an argument.</summary>
    public static TexToken Parameter(int number, TexToken at) =>
        new(TokenKind.Unexpanded, ParameterMark + (char)('0' + number), at.Start, at.End);

    /// <summary>Whether a token stands for an argument.</summary>
    public static bool IsParameter(TexToken token) =>
        token.Kind == TokenKind.Unexpanded && token.Text.StartsWith('#') && token.Text.Length == 2;

    /// <summary>Whether a token is a digit from 1 to 9.</summary>
    public static bool IsNumber(TexToken token) =>
        token.Kind == TokenKind.Character && token.Text.Length == 1 && token.Text[0] is >= '1' and <= '9';
}
