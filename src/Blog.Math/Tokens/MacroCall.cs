using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Math.Tokens;

/// <summary>Puts what a macro stands for in its place.</summary>
internal static class MacroCall
{
    /// <summary>Takes the macro's arguments, and puts its body before what follows.</summary>
    public static void Expand(TokenStream stream, TexMacro macro, TexToken call)
    {
        if (macro.Count == 0 && macro.Pattern.IsEmpty)
        {
            stream.PushAll([.. macro.Body.Select(t => t.At(call.Start, call.End))], call);
            return;
        }

        var arguments = ReadArguments(stream, macro, call);
        var body = new List<TexToken>();
        foreach (var token in macro.Body)
        {
            if (!TexMacro.IsParameter(token))
                body.Add(token.At(call.Start, call.End));
            else if (token.Text[1] - '1' is var index && index < arguments.Count)
                body.AddRange(arguments[index]);
        }

        stream.PushAll(body, call);
    }

    private static List<ImmutableArray<TexToken>> ReadArguments(TokenStream stream, TexMacro macro, TexToken call)
    {
        var arguments = new List<ImmutableArray<TexToken>>();
        var pattern = macro.Pattern;
        for (var i = 0; i < pattern.Length && !stream.Mistakes.IsLost; i++)
        {
            if (!TexMacro.IsParameter(pattern[i]))
                Expect(stream, pattern[i], call);
            else if (i == 0 && macro.Default is { } instead)
                arguments.Add(ReadOptional(stream) ?? instead);
            else if (i + 1 < pattern.Length && !TexMacro.IsParameter(pattern[i + 1]))
                arguments.Add(ReadUpTo(stream, pattern[i + 1], call));
            else
                arguments.Add(stream.ReadArgument(call));
        }

        return arguments;
    }

    /// <summary>Takes an argument in brackets, or null when none follows.</summary>
    public static ImmutableArray<TexToken>? ReadOptional(TokenStream stream)
    {
        var token = stream.NextUnexpanded();
        while (token.Kind == TokenKind.Space)
            token = stream.NextUnexpanded();
        if (token.Is('['))
            return stream.ReadBalanced(token, "]");
        stream.Push(token);
        return null;
    }

    private static void Expect(TokenStream stream, TexToken expected, TexToken call)
    {
        var token = stream.NextUnexpanded();
        if (token.Kind == expected.Kind && token.Text == expected.Text)
            return;
        stream.Mistakes.AddLast(
            DiagnosticCatalogue.InvalidMathArgument,
            call.Start,
            call.End,
            token.Written,
            $"'{expected.Written}', as its definition asks",
            call.Written
        );
    }

    private static ImmutableArray<TexToken> ReadUpTo(TokenStream stream, TexToken end, TexToken call)
    {
        var read = ImmutableArray.CreateBuilder<TexToken>();
        var depth = 0;
        while (true)
        {
            var token = stream.NextUnexpanded();
            if (token.Kind == TokenKind.End)
            {
                stream.Mistakes.AddLast(DiagnosticCatalogue.MissingMathArgument, call.Start, call.End, call.Written);
                return [];
            }

            if (depth == 0 && token.Kind == end.Kind && token.Text == end.Text)
            {
                stream.Push(token);
                return read.ToImmutable();
            }

            if (token.Is('{'))
                depth++;
            else if (token.Is('}'))
                depth--;
            read.Add(token);
        }
    }
}
