using Blog.Math.Parsing;
using Blog.Math.Symbols;
using Blog.Math.Tokens;
using Blog.Math.Tree;

namespace Blog.Math.Commands;

/// <summary>Spaces, rules, and what takes another room than its own.</summary>
internal static class Spaces
{
    private const string Widths =
        ", 0.1667em thinspace 0.1667em : 0.2222em > 0.2222em medspace 0.2222em ; 0.2778em thickspace 0.2778em "
        + "! -0.1667em negthinspace -0.1667em negmedspace -0.2222em negthickspace -0.2778em enspace 0.5em "
        + "enskip 0.5em quad 1em qquad 2em";

    private static readonly string[] Texts = ["\n", " ", "space", "nobreakspace"];

    private static readonly string[] WithLength = ["kern", "mkern", "hskip", "mskip"];

    // What has no meaning for a formula in a page.
    private static readonly string[] Nothing = ["relax", "allowbreak", "nobreak", "null", "strut", "DOTSB", "DOTSI"];

    /// <summary>The commands.</summary>
    public static IEnumerable<(string Name, CommandReader Read)> All =>
        [
            .. Pairs().Select(s => (s.Name, Fixed(s.Width))),
            .. Texts.Select(t => (t, (CommandReader)((_, _) => new LeafNode("\u00a0", LeafKind.Text)))),
            .. WithLength.Select(k => (k, (CommandReader)((p, c) => new SpaceNode(p.ReadLength(c))))),
            .. Nothing.Select(n => (n, (CommandReader)((_, _) => new SpaceNode("0")))),
            ("DOTSX", (_, _) => new SpaceNode("0")),
            ("hspace", ReadSpace),
            ("tmspace", ReadSum),
            ("rule", ReadRule),
            ("raisebox", ReadRaised),
            ("vcenter", (p, c) => p.ParseArgument(c)),
            ("phantom", (p, c) => new PaddedNode(p.ParseArgument(c)) { IsHidden = true }),
            (
                "hphantom",
                (p, c) =>
                    new PaddedNode(p.ParseArgument(c))
                    {
                        IsHidden = true,
                        Height = "0",
                        Depth = "0",
                    }
            ),
            ("vphantom", (p, c) => new PaddedNode(p.ParseArgument(c)) { IsHidden = true, Width = "0" }),
            ("mathstrut", (_, _) => new PaddedNode(Parenthesis) { IsHidden = true, Width = "0" }),
            ("smash", ReadSmashed),
            ("llap", (p, c) => Lapped(p.ParseText(c, Alphabet.Normal), "left")),
            ("rlap", (p, c) => Lapped(p.ParseText(c, Alphabet.Normal), "right")),
            ("clap", (p, c) => Lapped(p.ParseText(c, Alphabet.Normal), "center")),
            ("mathllap", (p, c) => Lapped(p.ParseArgument(c), "left")),
            ("mathrlap", (p, c) => Lapped(p.ParseArgument(c), "right")),
            ("mathclap", (p, c) => Lapped(p.ParseArgument(c), "center")),
        ];

    private static LeafNode Parenthesis => new("(", LeafKind.Operator, AtomClass.Opening);

    private static CommandReader Fixed(string width) => (_, _) => new SpaceNode(width);

    private static SpaceNode ReadSpace(MathParser parser, TexToken command)
    {
        parser.TakeStar();
        return new SpaceNode(parser.ReadLength(command));
    }

    // \tmspace+{3mu}{.1667em}
    private static SpaceNode ReadSum(MathParser parser, TexToken command)
    {
        var sign = parser.Stream.Next();
        var width = parser.ReadLength(command);
        parser.ReadWords(command);
        return new SpaceNode(sign.Is('-') ? "-" + width : width);
    }

    private static RuleNode ReadRule(MathParser parser, TexToken command)
    {
        var raised = parser.ReadOptionalWords();
        var width = parser.ReadLength(command);
        var height = parser.ReadLength(command);
        return new RuleNode(width, height, raised is null ? null : parser.Length(raised, command));
    }

    private static PaddedNode ReadRaised(MathParser parser, TexToken command)
    {
        var raised = parser.ReadLength(command);
        return new PaddedNode(parser.ParseText(command, Alphabet.Normal)) { Raised = raised };
    }

    private static PaddedNode ReadSmashed(MathParser parser, TexToken command)
    {
        var sides = parser.ReadOptionalWords() ?? "tb";
        return new PaddedNode(parser.ParseArgument(command))
        {
            Height = sides.Contains('t', StringComparison.Ordinal) ? "0" : null,
            Depth = sides.Contains('b', StringComparison.Ordinal) ? "0" : null,
        };
    }

    private static PaddedNode Lapped(MathNode body, string side) => new(body) { Width = "0", Lap = side };

    private static IEnumerable<(string Name, string Width)> Pairs()
    {
        var words = Widths.Split(' ');
        for (var i = 0; i + 1 < words.Length; i += 2)
            yield return (words[i], words[i + 1]);
    }
}
