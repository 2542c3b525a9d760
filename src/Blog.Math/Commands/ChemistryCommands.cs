using Blog.Math.Chemistry;
using Blog.Math.Parsing;
using Blog.Math.Tokens;
using Blog.Math.Tree;

namespace Blog.Math.Commands;

/// <summary>Chemical formulas and quantities with their units, as the package mhchem writes them.</summary>
internal static class ChemistryCommands
{
    // A formula in a formula in a formula is converted again at each level; more levels nobody writes.
    private const int LongestNested = 10_000;

    /// <summary>The commands.</summary>
    public static IEnumerable<(string Name, CommandReader Read)> All =>
        [("ce", (p, c) => Converted(p, c, ChemistryText.ToTex)), ("pu", (p, c) => Converted(p, c, UnitText.ToTex))];

    private static MathNode Converted(MathParser parser, TexToken command, Func<string, string> convert)
    {
        var written = parser.ReadWords(command);
        if (written.Length > LongestNested)
        {
            parser.Mistakes.AddLast(Text.DiagnosticCatalogue.MathTooDeep, command.Start, command.End);
            return RowNode.Empty;
        }

        var lexer = new TexLexer("{" + convert(written) + "}");
        var tokens = new List<TexToken>();
        for (var token = lexer.Next(); token.Kind != TokenKind.End; token = lexer.Next())
            tokens.Add(token.At(command.Start, parser.Stream.LastEnd));
        parser.Stream.PushAll(tokens, command);
        return parser.ParseArgument(command);
    }
}
