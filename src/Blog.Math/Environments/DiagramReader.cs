using System.Collections.Immutable;
using Blog.Math.Parsing;
using Blog.Math.Symbols;
using Blog.Math.Tokens;
using Blog.Math.Tree;
using Blog.Text;

namespace Blog.Math.Environments;

/// <summary>Reads a commutative diagram: <c>A @>f>> B \\ @VVV @VVV \\ C @= D</c>.</summary>
internal static class DiagramReader
{
    private static readonly TableLayout Layout = new("diagram", "c", IsDisplay: true);

    /// <summary>Reads it.</summary>
    public static MathNode Read(MathParser parser, string name, TexToken begin)
    {
        var rows = ImmutableArray.CreateBuilder<MathTableRow>();
        while (true)
        {
            var (cells, end) = ReadRow(parser);
            if (cells.Length > 1 || cells[0] is not RowNode { Items.IsEmpty: true })
                rows.Add(new MathTableRow(cells, [], null, null, null));
            if (MathParser.IsRowEnd(end))
                continue;
            if (end.IsCommand("end") && parser.ReadWords(end) == name)
                return new TableNode(Layout, rows.ToImmutable(), []);
            parser.NotClosed(begin with { Text = $"begin{{{name}}}" }, $"\\end{{{name}}}", end);
            return new TableNode(Layout, rows.ToImmutable(), []);
        }
    }

    // Things and arrows take turns; a row of arrows has nothing between them.
    private static (ImmutableArray<MathNode> Cells, TexToken End) ReadRow(MathParser parser)
    {
        var cells = ImmutableArray.CreateBuilder<MathNode>();
        while (true)
        {
            var isFirst = cells.Count == 0;
            var items = parser.ParseItems('@');
            var end = parser.Stream.Next();
            if (!isFirst || !items.IsEmpty || !end.Is('@'))
                cells.Add(new RowNode(items));
            if (!end.Is('@'))
                return (cells.ToImmutable(), end);
            cells.Add(ReadArrow(parser, end));
        }
    }

    private static MathNode ReadArrow(MathParser parser, TexToken at)
    {
        var kind = parser.Stream.Next();
        switch (kind.Text)
        {
            case ">" or "<" or ")" or "(":
                var above = ReadLabel(parser, kind);
                return new ArrowNode(kind.Text is ">" or ")" ? "→" : "←", above, ReadLabel(parser, kind));
            case "V" or "A":
                var left = ReadLabel(parser, kind);
                var right = ReadLabel(parser, kind);
                var arrow = new DelimiterNode(kind.Text == "V" ? "↓" : "↑", "1.8em", AtomClass.Ordinary);
                return new MultiscriptNode(arrow, null, right, null, left);
            case "=":
                return new ArrowNode("=", null, null);
            case "|":
                return new DelimiterNode("‖", "1.8em", AtomClass.Ordinary);
            case ".":
                return RowNode.Empty;
            default:
                parser.Mistakes.AddLast(
                    DiagnosticCatalogue.InvalidMathArgument,
                    at.Start,
                    kind.End,
                    kind.Written,
                    "one of > < V A = | .",
                    "@"
                );
                return RowNode.Empty;
        }
    }

    // A label goes up to the next letter of the arrow.
    private static MathNode? ReadLabel(MathParser parser, TexToken kind)
    {
        var tokens = parser.Stream.ReadBalanced(kind, kind.Text);
        if (tokens.IsEmpty)
            return null;
        TexToken[] group =
        [
            new(TokenKind.Character, "{", kind.Start, kind.End),
            .. tokens,
            new(TokenKind.Character, "}", kind.Start, kind.End),
        ];
        parser.Stream.PushAll(group, kind);
        return parser.ParseArgument(kind);
    }
}
