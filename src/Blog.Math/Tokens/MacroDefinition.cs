using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Math.Tokens;

/// <summary>Reads what defines macros: <c>\newcommand</c>, <c>\def</c>, <c>\let</c>,
/// <c>\DeclareMathOperator</c>.</summary>
internal static class MacroDefinition
{
    private const int MostArguments = 9;

    /// <summary>Reads a definition when the command is one.</summary>
    public static bool TryRead(TokenStream stream, TexToken command)
    {
        switch (command.Text)
        {
            case "newcommand" or "renewcommand" or "providecommand":
                ReadNewCommand(stream, command);
                return true;
            case "def" or "gdef" or "edef" or "xdef":
                ReadDef(stream, command);
                return true;
            case "let" or "futurelet":
                ReadLet(stream, command);
                return true;
            case "DeclareMathOperator":
                ReadOperator(stream, command);
                return true;
            case "global" or "long":
                return true;
            case "expandafter":
                ExpandAfter(stream);
                return true;
            case "noexpand":
                var token = stream.NextUnexpanded();
                stream.Push(token.Kind == TokenKind.Command ? token with { Kind = TokenKind.Unexpanded } : token);
                return true;
            default:
                return false;
        }
    }

    private static void ReadNewCommand(TokenStream stream, TexToken command)
    {
        SkipStar(stream);
        if (ReadName(stream, command) is not { } name)
            return;
        var count = 0;
        if (MacroCall.ReadOptional(stream) is { } number)
        {
            if (number is not [{ Kind: TokenKind.Character, Text: [>= '0' and <= '9'] } digit])
            {
                Fail(stream, command, $"The number of its arguments is a digit up to {MostArguments}.");
                return;
            }

            count = digit.Text[0] - '0';
        }

        var instead = count > 0 ? MacroCall.ReadOptional(stream) : null;
        var body = BodyOf(stream, stream.ReadArgument(command), count, command);
        if (command.Text == "providecommand" && stream.FindMacro(name) is not null)
            return;
        stream.Macros.Define(name, new TexMacro(TexMacro.PatternOf(count), body, instead));
    }

    private static void ReadDef(TokenStream stream, TexToken command)
    {
        if (ReadName(stream, command) is not { } name)
            return;
        var pattern = ImmutableArray.CreateBuilder<TexToken>();
        var token = stream.NextUnexpanded();
        var count = 0;
        for (; !token.Is('{') && token.Kind != TokenKind.End; token = stream.NextUnexpanded())
        {
            if (!token.Is('#'))
            {
                pattern.Add(token);
                continue;
            }

            if (stream.NextUnexpanded() is var number && !number.Is((char)('1' + count++)))
            {
                Fail(stream, command, "Its arguments are #1, #2 and so on, in this order.");
                return;
            }

            pattern.Add(TexMacro.Parameter(0, token));
        }

        stream.Push(token);
        var body = BodyOf(stream, stream.ReadArgument(command), count, command);
        var macro = new TexMacro(pattern.ToImmutable(), body);
        if (command.Text is "gdef" or "xdef")
            stream.Macros.DefineForAll(name, macro);
        else
            stream.Macros.Define(name, macro);
    }

    private static void ReadLet(TokenStream stream, TexToken command)
    {
        if (ReadName(stream, command) is not { } name)
            return;
        var token = stream.NextUnexpanded();
        while (token.Kind == TokenKind.Space || token.Is('='))
            token = stream.NextUnexpanded();
        var macro =
            token.Kind == TokenKind.Command && stream.FindMacro(token.Text) is { } known
                ? known
                // The command keeps its meaning when it is defined again later.
                : new TexMacro([], [token.Kind == TokenKind.Command ? Kept(token) : token]);
        stream.Macros.Define(name, macro);
    }

    private static void ReadOperator(TokenStream stream, TexToken command)
    {
        var hasLimits = SkipStar(stream);
        if (ReadName(stream, command) is not { } name)
            return;
        TexToken[] body =
        [
            new(TokenKind.Command, "operatorname", command.Start, command.End),
            .. hasLimits ? [new TexToken(TokenKind.Character, "*", 0, 0)] : Array.Empty<TexToken>(),
            new(TokenKind.Character, "{", 0, 0),
            .. stream.ReadArgument(command),
            new(TokenKind.Character, "}", 0, 0),
        ];
        stream.Macros.Define(name, new TexMacro([], [.. body]));
    }

    private static void ExpandAfter(TokenStream stream)
    {
        var first = stream.NextUnexpanded();
        var second = stream.NextUnexpanded();
        if (second.Kind == TokenKind.Command && stream.FindMacro(second.Text) is { } macro)
            MacroCall.Expand(stream, macro, second);
        else
            stream.Push(second);
        stream.Push(first);
    }

    private static TexToken Kept(TexToken token) => token with { Kind = TokenKind.Unexpanded };

    private static bool SkipStar(TokenStream stream)
    {
        var token = stream.NextUnexpanded();
        if (!token.Is('*'))
            stream.Push(token);
        return token.Is('*');
    }

    private static string? ReadName(TokenStream stream, TexToken command)
    {
        var name = stream.ReadArgument(command).Where(t => t.Kind != TokenKind.Space).ToList();
        if (name is [{ Kind: TokenKind.Command } only])
            return only.Text;
        Fail(stream, command, "It defines one command, which starts with a backslash.");
        return null;
    }

    // '#1' in a definition becomes one token, '##' the character.
    private static ImmutableArray<TexToken> BodyOf(
        TokenStream stream,
        ImmutableArray<TexToken> tokens,
        int count,
        TexToken command
    )
    {
        var body = ImmutableArray.CreateBuilder<TexToken>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].Is('#'))
            {
                body.Add(tokens[i]);
                continue;
            }

            var next = i + 1 < tokens.Length ? tokens[++i] : default;
            if (next.Is('#'))
                body.Add(next);
            else if (TexMacro.IsNumber(next) && next.Text[0] - '0' <= count)
                body.Add(TexMacro.Parameter(next.Text[0] - '0', next));
            else
                Fail(stream, command, $"'#{next.Text}' is none of its arguments; it has {count}.");
        }

        return body.ToImmutable();
    }

    private static void Fail(TokenStream stream, TexToken command, string why) =>
        stream.Mistakes.AddLast(
            DiagnosticCatalogue.InvalidMathDefinition,
            command.Start,
            command.End,
            command.Written,
            why
        );
}
