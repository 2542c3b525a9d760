using Blog.Math.Parsing;
using Blog.Math.Symbols;
using Blog.Math.Tokens;
using Blog.Math.Tree;

namespace Blog.Math.Commands;

/// <summary>Things above, below and at all corners of others.</summary>
internal static class Stacks
{
    /// <summary>The commands.</summary>
    public static IEnumerable<(string Name, CommandReader Read)> All =>
        [
            ("overset", ReadOver),
            ("stackrel", ReadRelation),
            ("underset", ReadUnder),
            ("sideset", ReadSides),
            ("prescript", ReadBefore),
            ("not", ReadNegated),
            ("mathchoice", ReadChoice),
        ];

    private static StackNode ReadOver(MathParser parser, TexToken command)
    {
        var over = parser.ParseArgument(command);
        return new StackNode(BaseOf(parser, command), over, null);
    }

    private static MathNode ReadRelation(MathParser parser, TexToken command)
    {
        var over = parser.ParseArgument(command);
        return BaseOf(parser, command) switch
        {
            LeafNode { Kind: LeafKind.Operator } sign => new StackNode(
                sign with
                {
                    Of = AtomClass.Relation,
                },
                over,
                null
            ),
            var body => new ClassNode(new StackNode(body, over, null), AtomClass.Relation),
        };
    }

    private static StackNode ReadUnder(MathParser parser, TexToken command)
    {
        var under = parser.ParseArgument(command);
        return new StackNode(BaseOf(parser, command), null, under);
    }

    // In braces a sign is still one.
    private static MathNode BaseOf(MathParser parser, TexToken command) =>
        parser.ParseArgument(command) switch
        {
            RowNode { Items: [LeafNode { Kind: LeafKind.Operator } sign] } => sign,
            RowNode { Items: [BigOperatorNode or NamedNode] } row => row.Items[0],
            var other => other,
        };

    private static MultiscriptNode ReadSides(MathParser parser, TexToken command)
    {
        var left = ScriptsOf(parser.ParseArgument(command));
        var right = ScriptsOf(parser.ParseArgument(command));
        var operation = parser.ParseArgument(command);
        return new MultiscriptNode(operation, right.Sub, right.Sup, left.Sub, left.Sup);
    }

    private static (MathNode? Sub, MathNode? Sup) ScriptsOf(MathNode argument) =>
        argument switch
        {
            ScriptNode script => (script.Sub, script.Sup),
            RowNode { Items: [ScriptNode only] } => (only.Sub, only.Sup),
            _ => (null, null),
        };

    private static MultiscriptNode ReadBefore(MathParser parser, TexToken command)
    {
        var above = parser.ParseArgument(command);
        var below = parser.ParseArgument(command);
        return new MultiscriptNode(parser.ParseArgument(command), null, null, below, above);
    }

    private static MathNode ReadNegated(MathParser parser, TexToken command) =>
        parser.ParseArgument(command) switch
        {
            LeafNode leaf => leaf with { Text = NegatedSymbols.Of(leaf.Text) },
            RowNode { Items: [LeafNode only] } => only with { Text = NegatedSymbols.Of(only.Text) },
            var other => new BoxNode(other, "strike"),
        };

    // Which of the four is meant depends on where the formula stands, which MathML does not say: the first is for a
    // formula of its own, the second for a line of text.
    private static MathNode ReadChoice(MathParser parser, TexToken command)
    {
        var choices = new MathNode[4];
        for (var i = 0; i < choices.Length; i++)
            choices[i] = parser.ParseArgument(command);
        return parser.Notes.CanHaveTag ? choices[0] : choices[1];
    }
}
