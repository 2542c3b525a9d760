using Blog.Math.Parsing;
using Blog.Math.Symbols;
using Blog.Math.Tokens;
using Blog.Math.Tree;
using Blog.Text;

namespace Blog.Math.Commands;

/// <summary>Tags, labels, references and links.</summary>
internal static class References
{
    private static readonly string[] Marks = ["htmlClass", "htmlId", "htmlStyle", "htmlData", "class", "cssId"];

    private static readonly string[] Messages = ["message", "errmessage", "show"];

    private static readonly string[] Schemes = ["http://", "https://", "mailto:", "#", "/", "./", "../"];

    /// <summary>The commands.</summary>
    public static IEnumerable<(string Name, CommandReader Read)> All =>
        [
            ("tag", ReadTag),
            ("notag", ReadNoTag),
            ("nonumber", ReadNoTag),
            ("label", ReadLabel),
            ("ref", (p, c) => Reference(p, c, hasParentheses: false)),
            ("eqref", (p, c) => Reference(p, c, hasParentheses: true)),
            ("href", ReadLink),
            ("url", ReadAddress),
            ("includegraphics", ReadPicture),
            .. Marks.Select(m => (m, (CommandReader)ReadMarked)),
            .. Messages.Select(m => (m, (CommandReader)ReadMessage)),
        ];

    private static SpaceNode Nothing => new("0");

    private static SpaceNode ReadTag(MathParser parser, TexToken command)
    {
        var isBare = parser.TakeStar();
        var text = parser.ParseText(command, Alphabet.Normal);
        if (!parser.Notes.CanHaveTag)
            Misplaced(parser, command, "a formula in a line of text has no number");
        else if (parser.Notes.Tag is not null)
            Misplaced(parser, command, "the row has a tag already");
        var plain = NodeText.Of(text) ?? "";
        var shown = isBare
            ? text
            : new RowNode([new LeafNode("(", LeafKind.Text), text, new LeafNode(")", LeafKind.Text)]);
        parser.Notes.Tag = (NodeText.Of(shown) is { } leaf ? new LeafNode(leaf, LeafKind.Text) : shown, plain);
        return Nothing;
    }

    private static SpaceNode ReadNoTag(MathParser parser, TexToken command)
    {
        parser.Notes.IsNumbered = false;
        return Nothing;
    }

    private static SpaceNode ReadLabel(MathParser parser, TexToken command)
    {
        var name = parser.ReadWords(command);
        if (!parser.Notes.CanHaveTag)
            Misplaced(parser, command, "a formula in a line of text has no number");
        else if (parser.Notes.Label is not null)
            Misplaced(parser, command, "the row has a label already");
        else
            parser.Notes.Label = (name, command);
        return Nothing;
    }

    private static ReferenceNode Reference(MathParser parser, TexToken command, bool hasParentheses)
    {
        var name = parser.ReadWords(command);
        parser.References.Add(new LabelUse(name, command.Start, parser.Stream.LastEnd));
        return new ReferenceNode(name, hasParentheses);
    }

    private static void Misplaced(MathParser parser, TexToken command, string why) =>
        parser.Mistakes.Add(DiagnosticCatalogue.MisplacedMath, command.Start, command.End, command.Written, why);

    private static MathNode ReadLink(MathParser parser, TexToken command)
    {
        var address = AddressOf(parser, command);
        var body = parser.ParseArgument(command);
        return address is null ? body : new LinkNode(address, body);
    }

    private static MathNode ReadAddress(MathParser parser, TexToken command)
    {
        var address = AddressOf(parser, command);
        var body = new LeafNode(address ?? "", LeafKind.Text, Alphabet: Alphabet.Monospace);
        return address is null ? Nothing : new LinkNode(address, body);
    }

    // An address that runs a script is not one.
    private static string? AddressOf(MathParser parser, TexToken command)
    {
        var written = parser.ReadWords(command).Replace("\\", "", StringComparison.Ordinal);
        if (Array.Exists(Schemes, s => written.StartsWith(s, StringComparison.OrdinalIgnoreCase)))
            return written;
        parser.Mistakes.Add(
            DiagnosticCatalogue.InvalidMathArgument,
            command.Start,
            parser.Stream.LastEnd,
            written,
            "an address that starts with 'https://', 'mailto:', '#' or '/'",
            command.Written
        );
        return null;
    }

    private static MathNode ReadMarked(MathParser parser, TexToken command)
    {
        parser.ReadWords(command);
        LeftOut(parser, command, "formulas get the classes and ids of the theme; what it marks is shown");
        return parser.ParseArgument(command);
    }

    private static LeafNode ReadPicture(MathParser parser, TexToken command)
    {
        parser.ReadOptionalWords();
        var name = parser.ReadWords(command);
        LeftOut(parser, command, "a picture stands beside a formula, not in it");
        return new LeafNode(name, LeafKind.Text);
    }

    private static SpaceNode ReadMessage(MathParser parser, TexToken command)
    {
        parser.ReadWords(command);
        LeftOut(parser, command, "it writes to the log of a program that typesets");
        return Nothing;
    }

    private static void LeftOut(MathParser parser, TexToken command, string why) =>
        parser.Mistakes.Add(DiagnosticCatalogue.MathLeftOut, command.Start, command.End, command.Written, why);
}
