using System.Collections.Immutable;
using System.Text;
using Blog.Math.Parsing;
using Blog.Math.Tokens;
using Blog.Math.Tree;
using Blog.Text;

namespace Blog.Math.Environments;

/// <summary>Reads an array, whose columns are described first.</summary>
internal static class ArrayReader
{
    // No table of a formula is wider.
    private const int MostColumns = 200;

    /// <summary>Reads it.</summary>
    public static MathNode Read(MathParser parser, string name, TexToken begin, TableLayout layout)
    {
        parser.ReadOptionalWords();
        var written = parser.ReadWords(begin);
        var columns = new StringBuilder();
        var lines = ImmutableArray.CreateBuilder<RuleKind>();
        var line = RuleKind.None;
        foreach (var c in written)
        {
            switch (c)
            {
                case 'l' or 'c' or 'r' when columns.Length < MostColumns:
                    columns.Append(c);
                    lines.Add(line);
                    line = RuleKind.None;
                    break;
                case '|':
                    line = line == RuleKind.None ? RuleKind.Solid : RuleKind.Double;
                    break;
                case ':':
                    line = RuleKind.Dashed;
                    break;
                case ' ':
                    break;
                default:
                    Refuse(parser, begin, written);
                    break;
            }
        }

        lines.Add(line);
        var described = layout with
        {
            Columns = columns.Length == 0 ? "c" : columns.ToString(),
            ColumnLines = lines.ToImmutable(),
        };
        return new TableReader(parser, name, begin).Read(described, isNumbered: false);
    }

    private static void Refuse(MathParser parser, TexToken begin, string written) =>
        parser.Mistakes.Add(
            DiagnosticCatalogue.InvalidMathArgument,
            begin.Start,
            parser.Stream.LastEnd,
            written,
            "a list of columns such as 'lcr' or 'c|c'",
            "\\begin{array}"
        );
}
