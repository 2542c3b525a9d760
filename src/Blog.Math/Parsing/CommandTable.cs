using System.Collections.Frozen;
using Blog.Math.Symbols;
using Blog.Math.Tokens;
using Blog.Math.Tree;
using Blog.Text.Names;

namespace Blog.Math.Parsing;

/// <summary>What a formula can say: commands, environments, macros.</summary>
/// <param name="Commands">Readers by the names of commands.</param>
/// <param name="Environments">Readers by the names of environments.</param>
/// <param name="Macros">Commands that stand for others.</param>
internal sealed record CommandTable(
    FrozenDictionary<string, CommandReader> Commands,
    FrozenDictionary<string, EnvironmentReader> Environments,
    FrozenDictionary<string, TexMacro> Macros
)
{
    // Of two names that are equally near, the first is suggested: what is written most.
    private static readonly string[] Usual =
    [
        .. "frac sum int prod sqrt left right begin end text mathbb mathbf mathrm mathcal hat bar vec tilde".Split(' '),
        .. "alpha beta gamma delta epsilon theta lambda mu sigma phi omega cdot times infty partial nabla".Split(' '),
        .. "ldots leq geq neq approx equiv rightarrow operatorname log exp sin cos lim max min".Split(' '),
    ];

    private static readonly string[] OfParser =
    [
        .. MathParser.Switches,
        .. MathParser.Infixes,
        .. "begin end left right middle limits nolimits hline hdashline tag notag nonumber label cr newline".Split(' '),
        .. "newcommand renewcommand providecommand def gdef edef xdef let DeclareMathOperator".Split(' '),
    ];

    private readonly Lazy<NameIndex> _commandNames = new(() =>
        new NameIndex([
            .. Usual,
            .. Sorted(Commands.Keys),
            .. Sorted(Macros.Keys),
            .. Sorted(SymbolTable.ByName.Keys),
            .. Sorted(FunctionNames.All.Keys),
            .. OfParser,
        ])
    );
    private readonly Lazy<NameIndex> _environmentNames = new(() => new NameIndex(Sorted(Environments.Keys)));

    /// <summary>The nearest name of a command.</summary>
    public string? NearestCommand(string written) => _commandNames.Value.Find(written);

    /// <summary>The nearest name of an environment.</summary>
    public string? NearestEnvironment(string written) => _environmentNames.Value.Find(written);

    private static IEnumerable<string> Sorted(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);
}

/// <summary>Reads what follows a command, and makes a part of the formula of it.</summary>
internal delegate MathNode CommandReader(MathParser parser, TexToken command);

/// <summary>Reads an environment up to its end.</summary>
internal delegate MathNode EnvironmentReader(MathParser parser, string name, TexToken begin);
