using Blog.Math.Parsing;
using Blog.Math.Symbols;
using Blog.Math.Tokens;
using Blog.Math.Tree;

namespace Blog.Math.Commands;

/// <summary>What says what something does among its neighbours, and words that stand between others.</summary>
internal static class Classes
{
    private static readonly (string Name, AtomClass Of)[] Named =
    [
        ("mathord", AtomClass.Ordinary),
        ("mathop", AtomClass.Operator),
        ("mathbin", AtomClass.Binary),
        ("mathrel", AtomClass.Relation),
        ("mathopen", AtomClass.Opening),
        ("mathclose", AtomClass.Closing),
        ("mathpunct", AtomClass.Punctuation),
        ("mathinner", AtomClass.Inner),
    ];

    /// <summary>The commands.</summary>
    public static IEnumerable<(string Name, CommandReader Read)> All =>
        [
            .. Named.Select(n => (n.Name, Class(n.Of))),
            ("bmod", (_, _) => new ClassNode(Word("mod"), AtomClass.Binary)),
            (
                "pmod",
                (p, c) => new RowNode([new SpaceNode("1em"), Parentheses([Word("mod"), Gap, p.ParseArgument(c)])])
            ),
            ("pod", (p, c) => new RowNode([new SpaceNode("1em"), Parentheses([p.ParseArgument(c)])])),
            ("mod", (p, c) => new RowNode([new SpaceNode("1em"), Word("mod"), Gap, p.ParseArgument(c)])),
            ("dots", ReadDots),
            ("dotsx", ReadDots),
            ("colon", (_, _) => new LeafNode(":", LeafKind.Operator, AtomClass.Punctuation)),
            ("begingroup", (p, c) => RowNode.Of(p.ParseGroup(c))),
            ("bgroup", (p, c) => RowNode.Of(p.ParseGroup(c))),
            ("smallint", (_, _) => new BigOperatorNode("∫", false, IsSmall: true)),
            ("intop", (_, _) => new BigOperatorNode("∫", true)),
            ("reflectbox", (p, c) => new BoxNode(p.ParseText(c, Alphabet.Normal), "reflect")),
            ("mathreflectbox", (p, c) => new BoxNode(p.ParseArgument(c), "reflect")),
        ];

    private static SpaceNode Gap => new("0.3333em");

    private static LeafNode Word(string text) => new(text, LeafKind.Identifier, Alphabet: Alphabet.Upright);

    private static CommandReader Class(AtomClass of) =>
        (parser, command) =>
            parser.ParseArgument(command) switch
            {
                LeafNode { Kind: LeafKind.Operator } leaf => leaf with { Of = of },
                RowNode { Items: [LeafNode { Kind: LeafKind.Operator } only] } => only with { Of = of },
                var body => new ClassNode(body, of),
            };

    private static RowNode Parentheses(MathNode[] items) =>
        new([
            new LeafNode("(", LeafKind.Operator, AtomClass.Opening),
            .. items,
            new LeafNode(")", LeafKind.Operator, AtomClass.Closing),
        ]);

    // Between operators they stand in the middle, between commas on the line.
    private static LeafNode ReadDots(MathParser parser, TexToken command)
    {
        var next = parser.Stream.PeekPastSpaces();
        var isHigh = SymbolOf(next) is { Class: AtomClass.Binary or AtomClass.Relation or AtomClass.Operator };
        return new LeafNode(isHigh ? "⋯" : "…", LeafKind.Operator, AtomClass.Inner);
    }

    private static TexSymbol? SymbolOf(TexToken token) =>
        token.Kind == TokenKind.Command
            ? SymbolTable.ByName.GetValueOrDefault(token.Text)
            : SymbolTable.ByCharacter.GetValueOrDefault(token.Text);
}
