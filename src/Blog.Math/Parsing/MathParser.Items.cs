using System.Collections.Immutable;
using Blog.Math.Symbols;
using Blog.Math.Tokens;
using Blog.Math.Tree;

namespace Blog.Math.Parsing;

/// <content>What stands one behind the other.</content>
internal sealed partial class MathParser
{
    /// <summary>Reads up to what ends a row, which is left: the end, a brace, <c>&amp;</c>, <c>\\</c>, <c>\end</c>,
    /// <c>\right</c>.</summary>
    /// <param name="closing">A character that ends it too.</param>
    public ImmutableArray<MathNode> ParseItems(char closing = '}')
    {
        var alphabet = Alphabet;
        var items = ImmutableArray.CreateBuilder<MathNode>();
        while (true)
        {
            var token = Stream.PeekPastSpaces();
            if (IsEnd(token, closing))
                break;
            if (token.Kind == TokenKind.Command && AlphabetOf(token.Text) is { } changed)
            {
                Stream.Next();
                Alphabet = changed;
                continue;
            }

            if (token.Kind == TokenKind.Command && TryReadRest(token, items, closing))
                break;
            if (ParseScripted() is { } item)
                items.Add(item);
        }

        Alphabet = alphabet;
        return items.DrainToImmutable();
    }

    private static bool IsEnd(TexToken token, char closing) =>
        token.Kind switch
        {
            TokenKind.End => true,
            TokenKind.Character => token.Is('}') || token.Is('&') || token.Is(closing),
            TokenKind.Command => IsRowEnd(token)
                || token.Text is "end" or "right" or "middle" or "endgroup" or "egroup"
                || (token.Text is ")" && closing == ')'),
            _ => false,
        };

    // A command about all that follows, or between what was and what follows: the rest of the row belongs to it.
    private bool TryReadRest(TexToken token, ImmutableArray<MathNode>.Builder items, char closing)
    {
        if (Infixes.Contains(token.Text))
        {
            ReadInfix(token, items, closing);
            return true;
        }

        if (!Switches.Contains(token.Text))
            return false;
        Stream.Next();
        var look = LookOf(token);
        if (Enter(token))
            items.Add(new StyleNode(ParseItems(closing), look));
        Leave();
        return true;
    }

    private void ReadInfix(TexToken token, ImmutableArray<MathNode>.Builder items, char closing)
    {
        Stream.Next();
        var (left, right) = token.Text switch
        {
            "choose" => ("(", ")"),
            "brack" => ("[", "]"),
            "brace" => ("{", "}"),
            _ when token.Text.EndsWith("withdelims", StringComparison.Ordinal) => (
                ReadDelimiter(token),
                ReadDelimiter(token)
            ),
            _ => ("", ""),
        };
        var line = token.Text switch
        {
            "over" or "overwithdelims" => null,
            "above" or "abovewithdelims" => ReadLength(token),
            _ => "0",
        };
        var over = RowNode.Of(items.DrainToImmutable());
        var under = RowNode.Empty as MathNode;
        if (Enter(token))
            under = RowNode.Of(ParseItems(closing));
        Leave();
        var fraction = new FractionNode(over, under, line, FractionStyle.Given);
        items.Add(left.Length + right.Length == 0 ? fraction : new FencedNode(left, [fraction], right));
    }

    private static Alphabet? AlphabetOf(string name) =>
        name switch
        {
            "rm" => Alphabet.Upright,
            "bf" or "bfseries" => Alphabet.Bold,
            "it" => Alphabet.Italic,
            "sf" => Alphabet.SansSerif,
            "tt" => Alphabet.Monospace,
            "cal" => Alphabet.Calligraphic,
            _ => null,
        };

    private MathLook LookOf(TexToken token) =>
        token.Text switch
        {
            "displaystyle" => new MathLook { IsDisplay = true, ScriptLevel = 0 },
            "textstyle" => new MathLook { IsDisplay = false, ScriptLevel = 0 },
            "scriptstyle" => new MathLook { IsDisplay = false, ScriptLevel = 1 },
            "scriptscriptstyle" => new MathLook { IsDisplay = false, ScriptLevel = 2 },
            "color" => new MathLook { Colour = ReadColour(token) },
            "tiny" => new MathLook { Size = "0.5em" },
            "sixptsize" => new MathLook { Size = "0.6em" },
            "scriptsize" => new MathLook { Size = "0.7em" },
            "footnotesize" => new MathLook { Size = "0.8em" },
            "small" => new MathLook { Size = "0.9em" },
            "large" => new MathLook { Size = "1.2em" },
            "Large" => new MathLook { Size = "1.44em" },
            "LARGE" => new MathLook { Size = "1.728em" },
            "huge" => new MathLook { Size = "2.074em" },
            "Huge" => new MathLook { Size = "2.488em" },
            _ => new MathLook { Size = "1em" },
        };
}
