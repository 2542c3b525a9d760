using Blog.Testing;

namespace Blog.Reading.Tests.Parsing.Texts;

public class SiteFormulasTests
{
    [Fact]
    public void A_formula_is_mathml_in_the_page_and_plain_text_in_the_description_and_the_contents()
    {
        var built = Build("The square $x_i^2$ is \\(\\ge 0\\).\n\n## About $\\alpha$\n\nText.");
        var page = built.Output("posts/a/index.html");
        Assert.Empty(built.Mistakes);
        Assert.Contains("<math alttext=\"x_i^2\"><semantics><msubsup><mi>x</mi>", page, StringComparison.Ordinal);
        Assert.Equal("The square xᵢ² is ≥ 0.", built.Site.Catalogue.Listed.Single().Body.Summary);
        Assert.Contains("<h2 id=\"about-α\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_and_description_have_their_formulas_as_plain_text_and_keep_what_is_wrong()
    {
        const string Text =
            "---\ntitle: 'Why $\\alpha^2$ costs $5, not $\\alpa$'\ndescription: 'Of $x_i$.'\n---\nText.\n";
        var built = TestSite.With(("content/posts/2020-01-01-a.md", Text)).Build();
        var post = built.Site.Catalogue.Listed.Single().Post;
        Assert.Equal(("Why α² costs $5, not $\\alpa$", "Of xᵢ."), (post.Title, post.Description));
    }

    [Fact]
    public void A_mistake_is_reported_at_its_character_with_the_nearest_name_also_in_a_quote()
    {
        var built = Build("Text.\n\n> $$\n> a\n> \\frax{1}{2}\n> $$\n");
        var mistake = Assert.Single(built.Mistakes);
        Assert.Equal(
            ("BLOG200", "content/posts/2020-01-01-a.md:9:3", "\\frac"),
            (mistake.Id, mistake.Location.ToString(), mistake.Suggestion)
        );
    }

    [Fact]
    public void A_reference_leads_to_the_formula_with_the_label()
    {
        var built = Build(
            "By \\eqref{eq:loss}:\n\n\\begin{align}\na &= b \\\\\nc &= d \\label{eq:loss}\n\\end{align}\n"
        );
        var page = built.Output("posts/a/index.html");
        Assert.Empty(built.Mistakes);
        Assert.Contains("By <a href=\"#eq-loss\">(2)</a>:", page, StringComparison.Ordinal);
        Assert.Contains("<mtr id=\"eq-loss\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_a_missing_label_is_an_error_with_the_nearest_one()
    {
        var built = Build("By \\eqref{eq:los}:\n\n\\begin{equation}\na \\label{eq:loss}\n\\end{equation}\n");
        var mistake = Assert.Single(built.Mistakes);
        Assert.Equal(
            ("content/posts/2020-01-01-a.md:5:4", "eq:loss"),
            (mistake.Location.ToString(), mistake.Suggestion)
        );
    }

    [Fact]
    public void Commands_of_the_site_are_known_in_each_document_and_those_of_a_document_in_it_alone()
    {
        var built = TestSite
            .With(
                (
                    "content/site.yml",
                    TestSite.Settings + "math: {macros: {R: '\\mathbb{R}', '\\norm': '\\lVert #1 \\rVert'}}\n"
                ),
                Posting.Post("2020-01-01-a", "", "$\\newcommand{\\own}{y}\\own \\in \\R$ and $\\norm{x}$"),
                Posting.Post("2020-01-02-b", "", "$\\R \\own$")
            )
            .Build();
        var mistake = Assert.Single(built.Mistakes);
        Assert.Equal("content/posts/2020-01-02-b.md:5:5", mistake.Location.ToString());
        Assert.Contains("<mi>ℝ</mi>", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("math: false\n", "", false)]
    [InlineData("", "math: false", false)]
    [InlineData("math: false\n", "math: true", true)]
    [InlineData("math: true\n", "", true)]
    public void A_setting_or_a_document_turns_formulas_off(string setting, string key, bool isShown)
    {
        var built = TestSite
            .With(("content/site.yml", TestSite.Settings + setting), Posting.Post("2020-01-01-a", key, "So $x^2$."))
            .Build();
        var page = built.Output("posts/a/index.html");
        Assert.Equal(isShown, page.Contains("<math", StringComparison.Ordinal));
        Assert.Equal(!isShown, page.Contains("So $x^2$.", StringComparison.Ordinal));
    }

    private static BuiltSite Build(string text) => TestSite.With(Posting.Post("2020-01-01-a", "", text)).Build();
}
