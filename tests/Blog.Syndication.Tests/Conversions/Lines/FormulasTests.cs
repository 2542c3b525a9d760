using Blog.Model.CrossPosts;

namespace Blog.Syndication.Tests.Conversions.Lines;

public sealed class FormulasTests
{
    private const string Place = "content/posts/a-post.md:5:1";
    private const string At = $"data-at=\"{Place}\"";

    // As the site makes them of x_i^2, a fraction, e^{a+b}, a matrix, and an equation with a number.
    private static readonly string Square = Formula(
        "x_i^2",
        "xᵢ²",
        "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>",
        "data-simple=\"&lt;i&gt;x&lt;/i&gt;&lt;sub&gt;&lt;i&gt;i&lt;/i&gt;&lt;/sub&gt;&lt;sup&gt;2&lt;/sup&gt;\""
    );

    private static readonly string Fraction = Formula(
        "\\frac{a+b}{c}",
        "(a + b)/c",
        "<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>"
    );

    private static readonly string Power = Formula(
        "e^{a/b}",
        "e^(a/b)",
        "<msup><mi>e</mi><mi>a</mi></msup>",
        "data-simple=\"&lt;i&gt;e&lt;/i&gt;&lt;sup&gt;&lt;i&gt;a&lt;/i&gt;/&lt;i&gt;b&lt;/i&gt;&lt;/sup&gt;\""
    );

    private static readonly string Letter = Formula("n", "n", "<mi>n</mi>", "data-simple=\"&lt;i&gt;n&lt;/i&gt;\"");

    private static readonly string Matrix = Formula(
        "M",
        "[1; 2]",
        "<mtable class=\"math-matrix\"><mtr><mtd><mn>1</mn></mtd></mtr></mtable>"
    );

    private static readonly string Equation = Formula(
        "E = mc^2 \\label{e}",
        "E = mc² (2)",
        "<mtable class=\"math-equation math-numbered\"><mtr><mtd><mi>E</mi></mtd><mtd class=\"math-tag\">"
            + "<mtext>(2)</mtext></mtd></mtr></mtable>",
        "display=\"block\" data-tex=\"E = mc^2 \\tag{2}\""
    );

    private static CrossPostTarget TowardsDataScience => Rendering.Target(CrossPostTargets.TowardsDataScience);

    [Theory]
    [InlineData("medium")]
    [InlineData("dev")]
    [InlineData("hashnode")]
    public void A_reference_is_words_everywhere(string target)
    {
        var reference = Formula(
            "\\eqref{e}",
            "(2)",
            "<mtext>(2)</mtext>",
            "data-tex=\"\\text{(2)}\" data-simple=\"(2)\""
        );
        var rendition = Rendering.Render($"<p>By {reference}.</p>", Rendering.Target(new TargetKey(target)));
        Assert.Contains("By (2).", rendition.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Medium_has_a_line_of_text() =>
        Shows(
            $"<p>Let {Square}, {Fraction} and {Letter}.</p>",
            "<p>Let xᵢ², (a + b)/c and <em>n</em>.</p>\n",
            "- formula 'x_i^2' → text 'xᵢ²'\n",
            "- formula '\\frac{a+b}{c}' → text '(a + b)/c'\n"
        );

    [Fact]
    public void A_script_without_characters_of_its_own_is_lost_on_Medium() =>
        Shows($"<p>{Power}</p>", "<p>e^(a/b)</p>\n", "! formula 'e^{a/b}' → text 'e^(a/b)'\n");

    [Fact]
    public void A_site_with_raised_letters_has_letters() =>
        Shows(
            $"<p>Let {Square} and {Power}.</p>",
            "<p>Let <em>x</em><sub><em>i</em></sub><sup>2</sup> and <em>e</em><sup><em>a</em>/<em>b</em></sup>.</p>\n",
            TowardsDataScience,
            "- formula 'x_i^2' → letters with raised and lowered ones\n",
            "- formula 'e^{a/b}' → letters with raised and lowered ones\n"
        );

    [Fact]
    public void What_stands_by_itself_is_drawn_with_its_number() =>
        Shows(
            $"<p>So</p><p>{Equation}</p>",
            "<p>So</p>\n<p><img src=\"formula-1.png\" alt=\"E = mc^2 \\tag{2}\"></p>\n",
            "- formula 'E = mc^2 \\tag{2}' → image formula-1.png\n"
        );

    [Fact]
    public void What_cannot_be_read_in_a_line_is_drawn() =>
        Shows(
            $"<p>Let {Matrix}.</p>",
            "<p>Let <img src=\"formula-1.png\" alt=\"M\">.</p>\n",
            "- formula 'M' → image formula-1.png\n"
        );

    [Fact]
    public void A_drawn_formula_is_a_file_to_upload()
    {
        var rendition = Rendering.Render($"<p>{Equation}</p>");

        Assert.Contains(rendition.Files, f => f.Name == "formula-1.png");
        Assert.Contains(rendition.Checklist, l => l.Contains("formula-1.png", StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_drawn_is_its_TeX_as_code()
    {
        var rendition = Syndicator.Render(Rendering.Request($"<p>{Equation}</p>"), Rendering.NoDrawing);

        Assert.Equal(
            $"<p><code>E = mc^2 \\tag{{2}}</code></p>\n! {Place}: formula 'E = mc^2 \\tag{{2}}' → its TeX as code\n",
            Rendering.Shown(rendition)
        );
    }

    [Fact]
    public void A_table_that_becomes_a_list_has_text() =>
        Assert.Contains(
            "<li>xᵢ²</li>",
            Rendering.Shown($"<table><tr><td>{Square}</td></tr></table>"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Dev_has_its_Liquid_tags_and_tells_no_loss() =>
        Assert.Equal(
            "Let {% katex inline %} x_i\\^2 {% endkatex %}.\n\n" + "{% katex %} E = mc\\^2 \\\\tag{2} {% endkatex %}\n",
            Rendering.Shown($"<p>Let {Square}.</p><p>{Equation}</p>", Rendering.Dev)
        );

    [Fact]
    public void Hashnode_has_the_signs_of_MathJax() =>
        Assert.Equal(
            "Let \\\\(x_i\\^2\\\\).\n\n$$E = mc\\^2 \\\\tag{2}$$\n",
            Rendering.Shown($"<p>Let {Square}.</p><p>{Equation}</p>", Rendering.Hashnode)
        );

    [Fact]
    public void Braces_are_not_taken_for_variables_of_Liquid() =>
        Assert.Equal(
            "{% katex inline %} x\\^&#123;{a}} {% endkatex %}\n",
            Rendering.Shown("<p><math alttext=\"x^{{a}}\"><mi>x</mi></math></p>", Rendering.Dev)
        );

    [Fact]
    public void Chemistry_is_text_at_DEV() =>
        Assert.StartsWith(
            "H₂O\n",
            Rendering.Shown("<p><math alttext=\"\\ce{H2O}\" data-text=\"H₂O\"><mi>H</mi></math></p>", Rendering.Dev),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_site_that_says_it_shows_formulas_has_dollars() =>
        Assert.Equal(
            "<p>Let $x_i^2$.</p>\n",
            Rendering.Shown(
                $"<p>Let {Square}.</p>",
                Rendering.Medium with
                {
                    Abilities = new TargetAbilities { Formulas = true },
                }
            )
        );

    [Fact]
    public void A_formula_that_an_author_wrote_as_MathML_is_its_TeX_as_code() =>
        Shows(
            $"<p>Let <math {At}><mi>x</mi><annotation encoding=\"application/x-tex\">x^2</annotation></math>.</p>",
            "<p>Let <code>x^2</code>.</p>\n",
            "! formula 'x^2' → its TeX as code\n"
        );

    [Fact]
    public void A_formula_without_TeX_becomes_its_characters() =>
        Shows(
            $"<p><math {At}><mi>x</mi><mo>=</mo><mn>2</mn></math></p>",
            "<p><code>x=2</code></p>\n",
            "! formula 'x=2' → its characters as code\n"
        );

    [Theory]
    [InlineData("medium")]
    [InlineData("towards-data-science")]
    [InlineData("dev")]
    [InlineData("hashnode")]
    public void Nothing_that_the_site_says_to_itself_goes_out(string target)
    {
        var html = $"<p>{Square} {Fraction} {Matrix}</p><p>{Equation}</p>";
        var rendition = Rendering.Render(html, Rendering.Target(new TargetKey(target)));

        Assert.DoesNotContain("data-", rendition.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<math", rendition.Body, StringComparison.Ordinal);
    }

    private static string Formula(string tex, string text, string mathMl, string attributes = "") =>
        $"<math {At} alttext=\"{tex}\" data-text=\"{text}\" {attributes}><semantics>{mathMl}"
        + $"<annotation encoding=\"application/x-tex\">{tex}</annotation></semantics></math>";

    private static void Shows(string html, string body, params string[] losses) =>
        Shows(html, body, Rendering.Medium, losses);

    private static void Shows(string html, string body, CrossPostTarget target, params string[] losses) =>
        Assert.Equal(
            body + string.Concat(losses.Select(l => $"{l[..2]}{Place}: {l[2..]}")),
            Rendering.Shown(html, target)
        );
}
