using Blog.Math.Parsing;
using Blog.Math.Tokens;
using Blog.Math.Tree;

namespace Blog.Math.Commands;

/// <summary>Fractions, binomial coefficients and roots.</summary>
internal static class Fractions
{
    /// <summary>The commands.</summary>
    public static IEnumerable<(string Name, CommandReader Read)> All =>
        [
            ("frac", (p, c) => Fraction(p, c, FractionStyle.Given)),
            ("dfrac", (p, c) => Fraction(p, c, FractionStyle.Display)),
            ("tfrac", (p, c) => Fraction(p, c, FractionStyle.Text)),
            ("cfrac", ReadContinued),
            ("sfrac", ReadSlanted),
            ("binom", (p, c) => Binomial(p, c, FractionStyle.Given)),
            ("dbinom", (p, c) => Binomial(p, c, FractionStyle.Display)),
            ("tbinom", (p, c) => Binomial(p, c, FractionStyle.Text)),
            ("genfrac", ReadGeneral),
            ("sqrt", ReadRoot),
        ];

    private static FractionNode Fraction(MathParser parser, TexToken command, FractionStyle style)
    {
        var over = parser.ParseArgument(command);
        return new FractionNode(over, parser.ParseArgument(command), null, style);
    }

    // The optional letter says to which side the numerator stands, which MathML Core does not have.
    private static FractionNode ReadContinued(MathParser parser, TexToken command)
    {
        parser.ReadOptionalWords();
        return Fraction(parser, command, FractionStyle.Continued);
    }

    private static RowNode ReadSlanted(MathParser parser, TexToken command)
    {
        var over = parser.ParseArgument(command);
        var under = parser.ParseArgument(command);
        var above = new ScriptNode(RowNode.Empty, null, over, LimitPlace.Beside);
        var below = new ScriptNode(RowNode.Empty, under, null, LimitPlace.Beside);
        return new RowNode([above, new LeafNode("⁄", LeafKind.Operator), below]);
    }

    private static FencedNode Binomial(MathParser parser, TexToken command, FractionStyle style)
    {
        var over = parser.ParseArgument(command);
        return new FencedNode("(", [new FractionNode(over, parser.ParseArgument(command), "0", style)], ")");
    }

    private static MathNode ReadGeneral(MathParser parser, TexToken command)
    {
        var left = ReadDelimiter(parser, command);
        var right = ReadDelimiter(parser, command);
        var line = parser.ReadWords(command);
        var style = parser.ReadWords(command) switch
        {
            "0" => FractionStyle.Display,
            "1" => FractionStyle.Text,
            "2" => FractionStyle.Script,
            "3" => FractionStyle.ScriptScript,
            _ => FractionStyle.Given,
        };
        var over = parser.ParseArgument(command);
        var thickness = line.Length == 0 ? null : parser.Length(line, command);
        MathNode fraction = new FractionNode(over, parser.ParseArgument(command), thickness, style);
        return left.Length + right.Length == 0 ? fraction : new FencedNode(left, [fraction], right);
    }

    private static string ReadDelimiter(MathParser parser, TexToken command)
    {
        var tokens = parser.Stream.ReadArgument(command);
        if (tokens.IsEmpty)
            return "";
        parser.Stream.PushAll(tokens, command);
        return parser.ReadDelimiter(command);
    }

    private static RootNode ReadRoot(MathParser parser, TexToken command)
    {
        var index = parser.ParseOptional();
        return new RootNode(parser.ParseArgument(command), index);
    }
}
