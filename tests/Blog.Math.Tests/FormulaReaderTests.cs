using Blog.Text;

namespace Blog.Math.Tests;

public sealed class FormulaReaderTests
{
    [Fact]
    public void Numbers_go_on_from_formula_to_formula()
    {
        var set = Read("\\begin{align} a \\\\ b \\end{align}", "\\begin{equation} c \\end{equation}");

        Assert.Contains("(2)", set.Formulas[0].ToMathMl(), StringComparison.Ordinal);
        Assert.Contains("(3)", set.Formulas[1].ToMathMl(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_finds_a_label_before_and_behind_it()
    {
        var set = Read("\\eqref{eq:loss}", "x \\label{eq:loss}", "\\ref{eq:loss}");

        Assert.Equal(["(1)", "1"], [set.Formulas[0].ToPlainText(), set.Formulas[2].ToPlainText()]);
        Assert.Contains("<mtext>(1)</mtext>", set.Formulas[0].ToMathMl(), StringComparison.Ordinal);
        Assert.Contains("<mtr id=\"eq-loss\">", set.Formulas[1].ToMathMl(), StringComparison.Ordinal);
        Assert.Equal("1", set.Labels["eq:loss"].Number);
        Assert.Equal("eq-loss", set.Labels["eq:loss"].Anchor);
    }

    [Fact]
    public void Two_labels_that_look_alike_in_an_id_get_two_ids()
    {
        var set = Read("x \\label{a b}", "y \\label{a-b}");

        Assert.Equal(["eq-a-b", "eq-a-b-2"], [set.Labels["a b"].Anchor, set.Labels["a-b"].Anchor]);
    }

    [Fact]
    public void A_macro_of_the_site_is_known_in_all_formulas()
    {
        var macros = MathMacros.Of(
            new Dictionary<string, string> { ["\\R"] = "\\mathbb{R}", ["norm"] = "\\left\\|#1\\right\\|_{#2}" }
        );

        Assert.Equal("ℝ‖x‖₂", Formulas.Read("\\R \\norm{x}{2}", macros: macros).ToPlainText());
    }

    [Fact]
    public void A_macro_of_a_formula_with_a_lost_brace_is_not_kept()
    {
        var set = Read("\\newcommand{\\x}{y} {", "\\x");

        Assert.Equal("BLOG202", Assert.Single(set.Formulas[0].Diagnostics).Id);
        Assert.Equal("BLOG200", Assert.Single(set.Formulas[1].Diagnostics).Id);
    }

    [Fact]
    public void A_mistake_of_a_macro_is_reported_where_it_is_called()
    {
        var macros = MathMacros.Of(new Dictionary<string, string> { ["R"] = "\\nonesuch" });

        var diagnostic = Assert.Single(Formulas.Read("x + \\R", macros: macros).Diagnostics);

        Assert.Equal((5, 2), (diagnostic.Location.Column, diagnostic.Location.Length));
    }

    [Fact]
    public void A_formula_in_a_line_of_text_has_no_number()
    {
        Assert.Equal("BLOG213", Assert.Single(Formulas.Read("x \\tag{1}", isDisplay: false).Diagnostics).Id);
        Assert.DoesNotContain(
            "math-tag",
            Formulas.Read("\\begin{align} x \\end{align}", isDisplay: false).ToMathMl(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_is_read_from_no_formulas() => Assert.Empty(FormulaReader.Read([]).Formulas);

    private static FormulaSet Read(params string[] formulas) =>
        FormulaReader.Read(
            formulas.Select(f =>
                FormulaSource.At(
                    new SourceText(new ContentPath("content/a.md"), f),
                    new SourceSpan(0, f.Length),
                    isDisplay: true
                )
            )
        );
}
