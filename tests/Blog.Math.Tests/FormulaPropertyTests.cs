using System.Xml.Linq;
using Blog.Math.Commands;
using Blog.Math.Mistakes;
using Blog.Math.Parsing;
using Blog.Math.Tokens;
using Blog.Math.Writing;
using CsCheck;

namespace Blog.Math.Tests;

public sealed class FormulaPropertyTests
{
    private static readonly string[] Pieces =
    [
        .. "{ } [ ] ( ) | & ^ _ ' $ # % ~ . , = + - * / < > \" ` @ ! 1 23 a bc é ² ᵢ ∑ ℝ 日".Split(' '),
        .. CommandList.All.Commands.Keys.Select(n => "\\" + n),
        .. CommandList.All.Environments.Keys.SelectMany(n => new[] { $"\\begin{{{n}}}", $"\\end{{{n}}}" }),
        .. "\\\\ \\left \\right \\middle \\end \\over \\choose \\limits \\displaystyle \\color \\rm \\large".Split(' '),
        .. "\\def \\newcommand \\let \\DeclareMathOperator \\expandafter \\noexpand \\foo \\a #1 {1em} {red}".Split(
            ' '
        ),
        .. "\\ce{ \\pu{ \\text{ -> <=> \\bond{ ^2- {lcr} {x}".Split(' '),
        " ",
        "\n",
        "\t",
        "\0",
        "\ud800",
        "\udc00",
        "\u0301",
        "\uffff",
        "😀",
    ];

    // What may make a reader go back, go deeper or yield more, and what it may stand in.
    private static readonly string[] Repeated =
    [
        .. "{ } {a {a} \\left( \\frac x^ x_1 & a& \\\\ a\\\\ \\sqrt{ \\text{ $ \\begin{matrix} \\not ' [ \\sqrt[".Split(
            ' '
        ),
        .. "\\displaystyle \\color{red} \\over 1 1, 1{ 1{, . ² \\ce{ \\hat \\alpha \\foo a + \\limits \\dots".Split(
            ' '
        ),
        .. "\\newcommand{\\a}{b} {\\def\\a{b} \\verb % \\ \\tag{a} \\hline \\substack{ \\Set{| \\genfrac \\kern1".Split(
            ' '
        ),
    ];

    private static readonly (string Before, string Behind)[] Around =
    [
        ("", ""),
        ("\\mathrm{", "}"),
        ("\\begin{align}", "\\end{align}"),
        ("\\begin{CD}", "\\end{CD}"),
        ("\\ce{", "}"),
        ("\\text{", "}"),
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Array[0, 24].Select(all => string.Concat(all.Select(i => Pieces[i]))),
        Gen.String[0, 40]
    );

    [Fact]
    public void Any_text_becomes_MathML_that_is_XML_or_has_mistakes() =>
        Texts.Sample(
            tex =>
            {
                var formula = Formulas.Read(tex);
                XElement.Parse(formula.ToMathMl());
                Assert.NotNull(formula.ToPlainText());
                Assert.False(formula.IsFaulty && formula.ToSimpleHtml() is not null);
                Assert.All(
                    formula.Diagnostics,
                    d => Assert.InRange(d.Location.Span.End, d.Location.Span.Start, tex.Length)
                );
            },
            iter: 20_000
        );

    [Fact]
    public void Simple_HTML_is_well_formed() =>
        Texts.Sample(
            tex =>
            {
                var html = Formulas.Read(tex).ToSimpleHtml();
                if (html is not null)
                    XElement.Parse($"<p>{html}</p>");
            },
            iter: 20_000
        );

    [Fact]
    public void A_formula_in_another_place_is_the_same_formula() =>
        Texts.Sample(tex => Assert.Equal(Formulas.Read(tex).ToMathMl(), Formulas.Read(tex).ToMathMl()), iter: 1_000);

    [Fact]
    public void The_work_grows_with_the_text_and_no_faster()
    {
        foreach (var piece in Repeated)
        {
            foreach (var (before, behind) in Around)
            {
                var (once, twice) = (StepsOf(before, piece, behind, 4_000), StepsOf(before, piece, behind, 8_000));
                Assert.True(
                    twice <= (2.5 * once) + 20_000,
                    $"{before}{piece}…{behind}: {once} steps, {twice} for twice"
                );
            }
        }
    }

    [Fact]
    public void A_megabyte_of_braces_is_one_mistake()
    {
        var formula = Formulas.Read(new string('{', 1_000_000));

        Assert.Equal("BLOG207", Assert.Single(formula.Diagnostics).Id);
        Assert.Equal(200, formula.Diagnostics[0].Location.Span.Start);
    }

    [Fact]
    public void A_macro_cannot_yield_more_than_its_share()
    {
        // Each doubles the one before: 2^30 letters.
        var doubling = string.Concat(
            Enumerable.Range(1, 30).Select(i => $"\\def\\{Name(i)}{{\\{Name(i - 1)}\\{Name(i - 1)}}}")
        );
        var tex = $"\\def\\{Name(0)}{{x}}{doubling}\\{Name(30)}";

        Assert.Equal("BLOG208", Assert.Single(Formulas.Read(tex).Diagnostics).Id);
        Assert.True(StepsOf("", tex, "", 1) < 200_000);
    }

    private static string Name(int number) => "x" + (char)('a' + (number / 26)) + (char)('a' + (number % 26));

    private static long StepsOf(string before, string piece, string behind, int times)
    {
        var tex = before + string.Concat(Enumerable.Repeat(piece, times)) + behind;
        var mistakes = new MistakeList();
        var stream = new TokenStream(tex, new MacroScope(MathMacros.None.All), CommandList.All.Macros, mistakes);
        var root = new MathParser(stream, CommandList.All, new EquationNumbers()).ParseAll(isDisplay: true);
        var writer = new MathMlWriter(
            System.Collections.Immutable.ImmutableDictionary<string, EquationLabel>.Empty,
            isDisplay: true,
            hasAnchors: true
        );
        writer.Write(root, "");
        return stream.Steps + writer.Steps;
    }
}
