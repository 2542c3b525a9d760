using Blog.Math.Parsing;
using Blog.Math.Symbols;
using Blog.Math.Tokens;
using Blog.Math.Tree;

namespace Blog.Math.Commands;

/// <summary>Colours, frames and strokes.</summary>
internal static class Boxes
{
    private static readonly string[] Strokes = ["cancel", "bcancel", "xcancel", "sout", "angl", "phase"];

    // KaTeX's own names of colours, by the colours that styles know.
    private static readonly (string Names, string Colour)[] Coloured =
    [
        ("blue blueA blueB blueC blueD blueE kaBlue", "blue"),
        ("tealA tealB tealC tealD tealE mintA mintB mintC", "teal"),
        ("green greenA greenB greenC greenD greenE kaGreen", "green"),
        ("orange goldA goldB goldC goldD goldE", "orange"),
        ("red redA redB redC redD redE", "red"),
        ("maroonA maroonB maroonC maroonD maroonE pink", "magenta"),
        ("purple purpleA purpleB purpleC purpleD purpleE", "violet"),
        ("gray grayA grayB grayC grayD grayE grayF grayG grayH grayI", "gray"),
    ];

    /// <summary>The commands.</summary>
    public static IEnumerable<(string Name, CommandReader Read)> All =>
        [
            ("textcolor", ReadColoured),
            ("colorbox", (p, c) => ReadGround(p, c, hasFrame: false)),
            ("fcolorbox", (p, c) => ReadGround(p, c, hasFrame: true)),
            ("boxed", ReadBoxed),
            ("fbox", (p, c) => new BoxNode(p.ParseText(c, Alphabet.Normal), "box")),
            ("cancelto", ReadCancelTo),
            .. Strokes.Select(s => (s, Box(s))),
            .. Coloured.SelectMany(c => c.Names.Split(' ').Select(n => (n, Named(c.Colour)))),
        ];

    private static CommandReader Box(string kind) =>
        (parser, command) => new BoxNode(parser.ParseArgument(command), kind);

    private static CommandReader Named(string colour) =>
        (parser, command) => In(MathColours.Find(null, colour), parser.ParseArgument(command));

    private static StyleNode In(MathColour? colour, MathNode body) =>
        new(body is RowNode row ? row.Items : [body], new MathLook { Colour = colour });

    private static StyleNode ReadColoured(MathParser parser, TexToken command)
    {
        var colour = parser.ReadColour(command);
        return In(colour, parser.ParseArgument(command));
    }

    private static BoxNode ReadGround(MathParser parser, TexToken command, bool hasFrame)
    {
        var frame = hasFrame ? parser.ReadColour(command) : null;
        var ground = parser.ReadColour(command);
        return new BoxNode(parser.ParseText(command, Alphabet.Normal), hasFrame ? "box" : "ground", ground, frame);
    }

    private static BoxNode ReadBoxed(MathParser parser, TexToken command)
    {
        var look = new MathLook { IsDisplay = true, ScriptLevel = 0 };
        return new BoxNode(new StyleNode([parser.ParseArgument(command)], look), "box");
    }

    private static ScriptNode ReadCancelTo(MathParser parser, TexToken command)
    {
        var value = parser.ParseArgument(command);
        var body = new BoxNode(parser.ParseArgument(command), "cancel");
        return new ScriptNode(body, null, value, LimitPlace.Beside);
    }
}
