namespace Blog.Math.Tests;

public sealed class FormulaTests
{
    [Fact]
    public void The_source_is_the_alternative_text_and_an_annotation() =>
        Assert.Equal(
            "<math display=\"block\" alttext=\"a &lt; &quot;b&quot; \\% c\"><semantics><mrow><mi>a</mi><mo>&lt;</mo>"
                + "<mi>&quot;</mi><mi>b</mi><mi>&quot;</mi><mi>%</mi><mi>c</mi></mrow>"
                + "<annotation encoding=\"application/x-tex\">a &lt; &quot;b&quot;\n\\% c</annotation>"
                + "</semantics></math>",
            Formulas.Read("a < \"b\"\n\\% c").ToMathMl()
        );

    [Fact]
    public void A_formula_in_a_line_of_text_is_not_a_block() =>
        Assert.StartsWith("<math alttext=\"x\">", Formulas.Read("x", isDisplay: false).ToMathMl());

    [Fact]
    public void A_faulty_formula_is_its_source()
    {
        var formula = Formulas.Read("\\frax{<}");

        Assert.True(formula.IsFaulty);
        Assert.Contains("<merror><mtext>\\frax{&lt;}</mtext></merror>", formula.ToMathMl(), StringComparison.Ordinal);
        Assert.Equal("\\frax{<}", formula.ToPlainText());
        Assert.Null(formula.ToSimpleHtml());
    }

    [Theory]
    [InlineData("x'\u0301")]
    [InlineData("{\u0301x}")]
    [InlineData("x^\u0301")]
    public void An_accent_on_a_sign_of_TeX_leaves_it_a_sign(string tex) => Assert.False(Formulas.Read(tex).IsFaulty);

    [Fact]
    public void A_warning_leaves_the_formula_as_it_is()
    {
        var formula = Formulas.Read("\\htmlId{x}{y}");

        Assert.Equal("BLOG212", Assert.Single(formula.Diagnostics).Id);
        Assert.Equal("y", formula.ToPlainText());
    }

    [Theory]
    [InlineData("x_i^2", "xᵢ²")]
    [InlineData("\\alpha \\le \\beta", "α ≤ β")]
    [InlineData("\\frac{a+b}{c}", "(a + b)/c")]
    [InlineData("\\frac{1}{2}x", "1/2 x")]
    [InlineData("e^{i\\pi} + 1 = 0", "e^(iπ) + 1 = 0")]
    [InlineData("\\sqrt{x+1}", "√(x + 1)")]
    [InlineData("\\hat{y}_i", "ŷᵢ")]
    [InlineData("\\mathbf{x} \\in \\mathbb{R}^n", "x ∈ ℝⁿ")]
    [InlineData("\\sum_{i=1}^n x_i", "∑ᵢ₌₁ⁿ xᵢ")]
    [InlineData("\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}", "(a b; c d)")]
    [InlineData("p(x \\mid y)", "p(x | y)")]
    [InlineData("\\text{if } x", "if x")]
    [InlineData("\\ce{2H2O}", "2 H₂O")]
    [InlineData("X^\\top w^\\star - x^*", "Xᵀw* − x*")]
    [InlineData("", "")]
    public void Plain_text_reads_like_the_formula(string tex, string text) =>
        Assert.Equal(text, Formulas.Read(tex).ToPlainText());

    [Theory]
    [InlineData("x_i", "<i>x</i><sub><i>i</i></sub>")]
    [InlineData("a < b", "<i>a</i> &lt; <i>b</i>")]
    [InlineData("\\mathbf{w}^\\top x", "<b>w</b><sup>⊤</sup><i>x</i>")]
    [InlineData("\\ce{H2O}", "H<sub>2</sub>O")]
    [InlineData("\\frac12", "1/2")]
    [InlineData("\\frac{a}{b+c}", null)]
    [InlineData("\\sum_{i=1}^n i", null)]
    [InlineData("\\begin{matrix} a \\end{matrix}", null)]
    [InlineData("\\sqrt{2}", null)]
    public void Simple_HTML_is_made_where_it_suffices(string tex, string? html) =>
        Assert.Equal(html, Formulas.Read(tex).ToSimpleHtml());

    [Theory]
    [InlineData("\\int_0^1", false, "<msubsup><mo>∫</mo><mn>0</mn><mn>1</mn></msubsup>")]
    [InlineData("\\mathop{A}_x", false, "<msub><mi>A</mi><mi>x</mi></msub>")]
    [InlineData("\\mathop{A}_x", true, "<munder><mi>A</mi><mi>x</mi></munder>")]
    public void Limits_stand_where_the_formula_stands(string tex, bool isDisplay, string mathml) =>
        Assert.Equal(mathml, Formulas.MathMl(tex, isDisplay));
}
