using Blog.Math.Parsing;
using Blog.Math.Symbols;
using Blog.Math.Tokens;
using Blog.Math.Tree;

namespace Blog.Math.Commands;

/// <summary>Alphabets of letters, names of operators, and text.</summary>
internal static class AlphabetCommands
{
    private static readonly (string Names, Alphabet Alphabet)[] OfLetters =
    [
        ("mathrm mathup", Alphabet.Upright),
        ("mathnormal", Alphabet.Normal),
        ("mathit", Alphabet.Italic),
        ("mathbf bold mathbfup", Alphabet.Bold),
        ("boldsymbol bm pmb mathbfit", Alphabet.BoldItalic),
        ("mathbb Bbb", Alphabet.DoubleStruck),
        ("mathcal", Alphabet.Calligraphic),
        ("mathscr", Alphabet.Script),
        ("mathfrak frak", Alphabet.Fraktur),
        ("mathsf", Alphabet.SansSerif),
        ("mathsfit", Alphabet.SansSerifItalic),
        ("mathtt", Alphabet.Monospace),
    ];

    private static readonly (string Names, Alphabet Alphabet)[] OfText =
    [
        ("text textrm textnormal textup textmd mbox hbox", Alphabet.Normal),
        ("textbf", Alphabet.Bold),
        ("textit textsl emph", Alphabet.Italic),
        ("textsf", Alphabet.SansSerif),
        ("texttt", Alphabet.Monospace),
    ];

    /// <summary>The commands.</summary>
    public static IEnumerable<(string Name, CommandReader Read)> All =>
        [
            .. OfLetters.SelectMany(a => a.Names.Split(' ').Select(n => (n, Letters(a.Alphabet)))),
            .. OfText.SelectMany(a => a.Names.Split(' ').Select(n => (n, Text(a.Alphabet)))),
            ("operatorname", ReadName),
            ("operatornamewithlimits", (p, c) => Name(p, c, hasLimits: true)),
            ("verb", ReadVerbatim),
            ("char", ReadNumbered),
            ("TeX", (_, _) => new LeafNode("TeX", LeafKind.Text)),
            ("LaTeX", (_, _) => new LeafNode("LaTeX", LeafKind.Text)),
            ("KaTeX", (_, _) => new LeafNode("KaTeX", LeafKind.Text)),
        ];

    private static CommandReader Letters(Alphabet alphabet) =>
        (parser, command) => parser.In(alphabet, () => parser.ParseArgument(command));

    private static CommandReader Text(Alphabet alphabet) => (parser, command) => parser.ParseText(command, alphabet);

    private static MathNode ReadName(MathParser parser, TexToken command) =>
        Name(parser, command, hasLimits: parser.TakeStar());

    private static MathNode Name(MathParser parser, TexToken command, bool hasLimits)
    {
        var argument = parser.In(Alphabet.Upright, () => parser.ParseArgument(command));
        return NodeText.Of(argument) is { } name
            ? new NamedNode(name, hasLimits)
            : new ClassNode(argument, AtomClass.Operator);
    }

    private static MathNode ReadVerbatim(MathParser parser, TexToken command)
    {
        if (parser.Stream.ReadVerbatim() is { } text)
            return new LeafNode(text, LeafKind.Text, Alphabet: Alphabet.Monospace);
        parser.Missing(command);
        return RowNode.Empty;
    }

    // \char"41, \char'101, \char65, \char`A
    private static MathNode ReadNumbered(MathParser parser, TexToken command)
    {
        var first = parser.Stream.PeekPastSpaces();
        if (first.Is('`'))
        {
            parser.Stream.Next();
            return new LeafNode(parser.Stream.NextUnexpanded().Text, LeafKind.Identifier, Alphabet: Alphabet.Upright);
        }

        var radix = 10;
        if (first.Is('"') || first.Is('\''))
        {
            parser.Stream.Next();
            radix = first.Is('"') ? 16 : 8;
        }

        var number = 0;
        for (var any = false; ; any = true)
        {
            var digit = DigitOf(parser.Stream.Peek());
            if (digit < 0 || digit >= radix || number > 0x10FFFF)
            {
                if (any && System.Text.Rune.IsValid(number) && number >= ' ')
                    return new LeafNode(char.ConvertFromUtf32(number), LeafKind.Identifier, Alphabet: Alphabet.Upright);
                parser.Missing(command);
                return RowNode.Empty;
            }

            parser.Stream.Next();
            number = (number * radix) + digit;
        }
    }

    private static int DigitOf(TexToken token) =>
        token is { Kind: TokenKind.Character, Text: [var c] } && char.IsAsciiHexDigit(c)
            ? Convert.ToInt32(token.Text, 16)
            : -1;
}
