using Blog.Math.Environments;
using Blog.Math.Mistakes;
using Blog.Math.Parsing;
using Blog.Math.Tokens;
using Blog.Math.Tree;
using Blog.Text;

namespace Blog.Math.Commands;

/// <summary>What begins an environment, and what is one without saying so.</summary>
internal static class EnvironmentCommands
{
    /// <summary>The commands.</summary>
    public static IEnumerable<(string Name, CommandReader Read)> All =>
        [("begin", ReadBegin), ("substack", ReadStack), ("hline", Misplaced), ("hdashline", Misplaced)];

    private static MathNode ReadBegin(MathParser parser, TexToken command)
    {
        var name = parser.ReadWords(command);
        if (parser.Table.Environments.TryGetValue(name, out var read))
            return read(parser, name, command);
        parser.Mistakes.AddNamed(
            DiagnosticCatalogue.UnknownMathEnvironment,
            command.Start,
            int.Max(command.End, parser.Stream.LastEnd),
            new NamesToSuggest(name, "", parser.Table.NearestEnvironment),
            name
        );
        // Its rows and cells are read, so that mistakes in them are found.
        return new TableReader(parser, name, command).Read(new TableLayout("matrix", "c"), isNumbered: false);
    }

    private static MathNode ReadStack(MathParser parser, TexToken command)
    {
        if (!parser.Stream.PeekPastSpaces().Is('{'))
            return parser.ParseArgument(command);
        var tokens = parser.Stream.ReadArgument(command);
        TexToken[] environment =
        [
            .. tokens,
            new(TokenKind.Command, "end", command.Start, command.End),
            new(TokenKind.Character, "{", command.Start, command.End),
            .. "substack".Select(c => new TexToken(TokenKind.Character, c.ToString(), command.Start, command.End)),
            new(TokenKind.Character, "}", command.Start, command.End),
        ];
        parser.Stream.PushAll(environment, command);
        var layout = new TableLayout("small", "c", IsScript: true);
        return new TableReader(parser, "substack", command).Read(layout, isNumbered: false);
    }

    private static RowNode Misplaced(MathParser parser, TexToken command)
    {
        parser.Mistakes.Add(
            DiagnosticCatalogue.MisplacedMath,
            command.Start,
            command.End,
            command.Written,
            "it stands at the start of a row of an environment"
        );
        return RowNode.Empty;
    }
}
