using System.Collections.Immutable;
using Blog.Math.Parsing;
using Blog.Math.Symbols;
using Blog.Math.Tokens;
using Blog.Math.Tree;

namespace Blog.Math.Commands;

/// <summary>Delimiters that are as high as what they enclose, or of a size.</summary>
internal static class DelimiterCommands
{
    private static readonly (string Name, string Size)[] Sizes =
    [
        ("big", "1.2em"),
        ("Big", "1.8em"),
        ("bigg", "2.4em"),
        ("Bigg", "3em"),
    ];

    private static readonly (string Suffix, AtomClass Of)[] Sides =
    [
        ("", AtomClass.Ordinary),
        ("l", AtomClass.Opening),
        ("r", AtomClass.Closing),
        ("m", AtomClass.Relation),
    ];

    /// <summary>The commands.</summary>
    public static IEnumerable<(string Name, CommandReader Read)> All =>
        [
            ("left", ReadFenced),
            .. Sizes.SelectMany(s => Sides.Select(side => (s.Name + side.Suffix, Sized(s.Size, side.Of)))),
            ("bra", (p, c) => Enclosed(p, c, "⟨", "|")),
            ("ket", (p, c) => Enclosed(p, c, "|", "⟩")),
            ("braket", (p, c) => Enclosed(p, c, "⟨", "⟩")),
            ("Bra", (p, c) => new FencedNode("⟨", [p.ParseArgument(c)], "|")),
            ("Ket", (p, c) => new FencedNode("|", [p.ParseArgument(c)], "⟩")),
            ("Braket", (p, c) => Divided(p, c, "⟨", "⟩", all: true)),
            ("Set", (p, c) => Divided(p, c, "{", "}", all: false)),
            ("set", (p, c) => Enclosed(p, c, "{", "}")),
            ("ketbra", ReadOuter),
        ];

    private static CommandReader Sized(string size, AtomClass of) =>
        (parser, command) => new DelimiterNode(parser.ReadDelimiter(command), size, of);

    private static FencedNode ReadFenced(MathParser parser, TexToken command)
    {
        var left = parser.ReadDelimiter(command);
        var items = ImmutableArray.CreateBuilder<MathNode>();
        while (true)
        {
            items.AddRange(parser.ParseItems());
            var end = parser.Stream.Peek();
            if (!end.IsCommand("middle"))
                break;
            parser.Stream.Next();
            items.Add(new DelimiterNode(parser.ReadDelimiter(end), null, AtomClass.Closing));
        }

        var right = parser.Stream.Next();
        if (right.IsCommand("right"))
            return new FencedNode(left, items.ToImmutable(), parser.ReadDelimiter(right));
        parser.NotClosed(command, "\\right", right);
        return new FencedNode(left, items.ToImmutable(), "");
    }

    private static RowNode Enclosed(MathParser parser, TexToken command, string left, string right) =>
        new RowNode([
            new LeafNode(left, LeafKind.Operator, AtomClass.Opening),
            parser.ParseArgument(command),
            new LeafNode(right, LeafKind.Operator, AtomClass.Closing),
        ]);

    // Bars divide it, as high as the rest: each of them, or the first.
    private static FencedNode Divided(MathParser parser, TexToken command, string left, string right, bool all)
    {
        var argument = parser.ParseArgument(command);
        var items = argument is RowNode row ? row.Items : [argument];
        var isDivided = false;
        var divided = ImmutableArray.CreateBuilder<MathNode>();
        foreach (var item in items)
        {
            var isBar = item is LeafNode { Text: "|" or "‖" } && (all || !isDivided);
            isDivided |= isBar;
            divided.Add(isBar ? new DelimiterNode(((LeafNode)item).Text, null, AtomClass.Relation) : item);
        }

        return new FencedNode(left, divided.ToImmutable(), right);
    }

    private static RowNode ReadOuter(MathParser parser, TexToken command)
    {
        var ket = Enclosed(parser, command, "|", "⟩");
        return new RowNode([ket, Enclosed(parser, command, "⟨", "|")]);
    }
}
