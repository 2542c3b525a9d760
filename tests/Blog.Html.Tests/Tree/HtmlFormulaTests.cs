using Blog.Html.Tree;

namespace Blog.Html.Tests.Tree;

public sealed class HtmlFormulaTests
{
    [Fact]
    public void A_formula_has_the_forms_that_the_site_wrote_beside_it()
    {
        var formula = Read(
            "<math display=block data-at=a:1:1 data-text='x²' data-simple='&lt;i&gt;x&lt;/i&gt;' "
                + "data-tex='x^2 \\tag{1}'>"
                + "<mi data-at=a:1:2>x</mi><mtext>\u00a0&amp;</mtext>"
                + "<annotation encoding=application/x-tex>\\a</annotation></math>"
        );

        Assert.Equal("x^2 \\tag{1}", formula.Tex);
        Assert.Equal("x²", formula.Text);
        Assert.True(formula.HasText);
        Assert.True(formula.IsBlock);
        Assert.Equal("<i>x</i>", HtmlTree.Write(formula.Simple!.Value));
        Assert.Equal(
            "<math display=\"block\"><mi>x</mi><mtext>&#160;&amp;</mtext>"
                + "<annotation encoding=\"application/x-tex\">\\a</annotation></math>",
            formula.MathMl
        );
    }

    [Theory]
    [InlineData("<math alttext='b'><mi>a</mi><annotation encoding=TeX>x\n + y</annotation></math>", "x + y", "x + y")]
    [InlineData("<math alttext='b'><mi>a</mi></math>", "b", "b")]
    [InlineData("<math><mi>a</mi><mo>+</mo></math>", null, "a+")]
    [InlineData("<math></math>", null, "")]
    public void Without_them_it_has_its_source_or_its_characters(string html, string? tex, string text)
    {
        var formula = Read(html);

        Assert.Equal(tex, formula.Tex);
        Assert.Equal(text, formula.Text);
        Assert.False(formula.HasText);
        Assert.Null(formula.Simple);
    }

    private static HtmlFormula Read(string html) => HtmlFormula.Of((HtmlElement)HtmlTree.Read(html)[0]);
}
