using System.Collections.Frozen;
using Blog.Math.Parsing;
using Blog.Math.Tree;

namespace Blog.Math.Environments;

/// <summary>The environments.</summary>
internal static class EnvironmentList
{
    private static readonly (string Name, string Left, string Right)[] Matrices =
    [
        ("matrix", "", ""),
        ("pmatrix", "(", ")"),
        ("bmatrix", "[", "]"),
        ("Bmatrix", "{", "}"),
        ("vmatrix", "|", "|"),
        ("Vmatrix", "‖", "‖"),
    ];

    private static readonly TableLayout Aligned = new("align", "rl", 2, IsDisplay: true);
    private static readonly TableLayout AlignedAt = Aligned with { Class = "alignat" };
    private static readonly TableLayout Gathered = new("gather", "c", IsDisplay: true);
    private static readonly TableLayout Small = new("small", "c", IsScript: true);

    /// <summary>Readers by name.</summary>
    public static FrozenDictionary<string, EnvironmentReader> All { get; } =
        Everything.ToFrozenDictionary(e => e.Name, e => e.Read, StringComparer.Ordinal);

    private static IEnumerable<(string Name, EnvironmentReader Read)> Everything =>
        [
            .. Matrices.SelectMany(MatrixForms),
            .. Numbered("align", Aligned),
            .. Numbered("flalign", Aligned),
            .. Numbered("eqnarray", new TableLayout("align", "rcl", IsDisplay: true)),
            .. Numbered("gather", Gathered),
            .. Numbered("multline", new TableLayout("multline", "c", IsDisplay: true)),
            .. Numbered("equation", Gathered with { Class = "equation" }),
            ("displaymath", Table(Gathered with { Class = "equation" })),
            ("math", Table(Gathered with { Class = "equation" })),
            ("aligned", Inner(Aligned)),
            ("split", Table(Aligned)),
            ("gathered", Inner(Gathered)),
            ("lgathered", Inner(Gathered with { Columns = "l" })),
            ("rgathered", Inner(Gathered with { Columns = "r" })),
            ("alignat", Counted(AlignedAt, isNumbered: true)),
            ("alignat*", Counted(AlignedAt, isNumbered: false)),
            ("alignedat", CountedInner(AlignedAt)),
            ("cases", Table(new TableLayout("cases", "l", Left: "{"))),
            ("dcases", Table(new TableLayout("cases", "l", IsDisplay: true, Left: "{"))),
            ("rcases", Table(new TableLayout("cases", "l", Right: "}"))),
            ("drcases", Table(new TableLayout("cases", "l", IsDisplay: true, Right: "}"))),
            ("numcases", Counted(new TableLayout("cases", "l", Left: "{"), isNumbered: false)),
            ("smallmatrix", Table(Small)),
            ("psmallmatrix", Table(Small with { Left = "(", Right = ")" })),
            ("bsmallmatrix", Table(Small with { Left = "[", Right = "]" })),
            ("Bsmallmatrix", Table(Small with { Left = "{", Right = "}" })),
            ("vsmallmatrix", Table(Small with { Left = "|", Right = "|" })),
            ("Vsmallmatrix", Table(Small with { Left = "‖", Right = "‖" })),
            ("array", (p, n, b) => ArrayReader.Read(p, n, b, new TableLayout("array", "c"))),
            ("darray", (p, n, b) => ArrayReader.Read(p, n, b, new TableLayout("array", "c", IsDisplay: true))),
            ("tabular", (p, n, b) => ArrayReader.Read(p, n, b, new TableLayout("array", "c"))),
            ("subarray", (p, n, b) => ArrayReader.Read(p, n, b, new TableLayout("small", "c", IsScript: true))),
            ("CD", DiagramReader.Read),
        ];

    private static EnvironmentReader Table(TableLayout layout) =>
        (parser, name, begin) => new TableReader(parser, name, begin).Read(layout, isNumbered: false);

    // Where it stands on the line is said in brackets, which MathML Core does not have.
    private static EnvironmentReader Inner(TableLayout layout) =>
        (parser, name, begin) =>
        {
            parser.ReadOptionalWords();
            return new TableReader(parser, name, begin).Read(layout, isNumbered: false);
        };

    private static EnvironmentReader Counted(TableLayout layout, bool isNumbered) =>
        (parser, name, begin) =>
        {
            parser.ReadWords(begin);
            return new TableReader(parser, name, begin).Read(layout, isNumbered);
        };

    private static EnvironmentReader CountedInner(TableLayout layout) =>
        (parser, name, begin) =>
        {
            parser.ReadOptionalWords();
            parser.ReadWords(begin);
            return new TableReader(parser, name, begin).Read(layout, isNumbered: false);
        };

    private static IEnumerable<(string Name, EnvironmentReader Read)> Numbered(string name, TableLayout layout) =>
        [(name, (p, n, b) => new TableReader(p, n, b).Read(layout, isNumbered: true)), (name + "*", Table(layout))];

    private static IEnumerable<(string Name, EnvironmentReader Read)> MatrixForms(
        (string Name, string Left, string Right) matrix
    )
    {
        var layout = new TableLayout("matrix", "c", Left: matrix.Left, Right: matrix.Right);
        return
        [
            (matrix.Name, Table(layout)),
            (matrix.Name + "*", (parser, name, begin) => ReadStarred(parser, name, begin, layout)),
        ];
    }

    private static MathNode ReadStarred(MathParser parser, string name, Tokens.TexToken begin, TableLayout layout)
    {
        var columns = parser.ReadOptionalWords() is ("l" or "r") and var side ? side : "c";
        return new TableReader(parser, name, begin).Read(layout with { Columns = columns }, isNumbered: false);
    }
}
