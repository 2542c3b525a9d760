using Blog.Text;

namespace Blog.Math.Tests.Writing;

public sealed class PortableTexWriterTests
{
    [Theory]
    [InlineData("x^2 % a comment\n+ y", "x^2 + y")]
    [InlineData("\\newcommand{\\R}{\\mathbb{R}} x \\in \\R^n", "x \\in\\mathbb{R}^n")]
    [InlineData("\\newcommand{\\p}[2][a]{#1+#2} \\p{b} \\p[c]d", "a+b c+d")]
    [InlineData("\\def\\a{\\alpha}\\a b", "\\alpha b")]
    [InlineData("\\R x", "\\mathbb{R}x")]
    [InlineData("\\\\a", "\\\\a")]
    [InlineData("\\alpha\\beta", "\\alpha\\beta")]
    [InlineData("\\verb|a%b|", "\\verb|a%b|")]
    [InlineData("\\text{50\\% of}\\ x", "\\text{50\\% of}\\ x")]
    [InlineData("\\frac12", "\\frac12")]
    public void Macros_are_expanded_and_comments_left_out(string tex, string portable)
    {
        var macros = MathMacros.Of([new("\\R", "\\mathbb{R}")]);

        Assert.Equal(portable, Formulas.Read(tex, macros: macros).ToPortableTex());
    }

    [Fact]
    public void A_macro_of_an_earlier_formula_is_known() =>
        Assert.Equal(["", "\\mathbb{R}"], Portable("\\newcommand{\\R}{\\mathbb{R}}", "\\R"));

    [Fact]
    public void A_numbered_row_has_its_number_and_a_reference_shows_it() =>
        Assert.Equal(
            [
                "\\begin{align} a \\tag{1}\\\\ b \\tag{x} \\\\ c \\notag\\\\ d \\tag{2}\\end{align}",
                "y \\tag{3}",
                "\\text{(x)}=\\text{3}",
            ],
            Portable(
                "\\begin{align} a \\\\ b \\tag{x}\\label{b} \\\\ c \\notag \\\\ d \\end{align}",
                "y \\label{y}",
                "\\eqref{b}=\\ref{y}"
            )
        );

    [Fact]
    public void An_environment_that_a_macro_writes_has_its_number() =>
        Assert.Equal(
            "\\begin{equation}x \\tag{1}\\end{equation}",
            Formulas.Read("\\def\\be{\\begin{equation}}\\def\\ee{\\end{equation}}\\be x \\ee").ToPortableTex()
        );

    [Fact]
    public void A_faulty_formula_is_its_source() =>
        Assert.Equal("\\frax{x} % y", Formulas.Read("\\frax{x} % y").ToPortableTex());

    [Fact]
    public void It_means_the_same()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Oracle", "temml.txt");
        var formulas = File.ReadLines(file)
            .Where(l => !l.StartsWith('#'))
            .Select(l => l.Split('\t')[0])
            .Where(t => !Formulas.Read(t).IsFaulty)
            .ToList();

        Assert.True(formulas.Count > 2000);
        Assert.All(formulas, t => Assert.Equal(Formulas.MathMl(t), Formulas.MathMl(Formulas.Read(t).ToPortableTex())));
    }

    private static IEnumerable<string> Portable(params string[] formulas)
    {
        var sources = formulas.Select(t =>
            FormulaSource.At(new SourceText(new ContentPath("content/a.md"), t), new SourceSpan(0, t.Length), true)
        );
        return FormulaReader.Read(sources).Formulas.Select(f => f.ToPortableTex());
    }
}
