using Blog.Html.Mail;

namespace Blog.Html.Tests.Mail;

public sealed class MailFormulaFormTests
{
    private const string Formula =
        "<math data-at=\"p.md:3:1\" alttext=\"\\frac ab\" data-text=\"a/b\"><mfrac><mi>a</mi><mi>b</mi></mfrac>"
        + "<mtext>\u00a0</mtext></math>";

    [Fact]
    public void A_formula_that_needs_more_than_letters_is_a_picture_on_the_line_with_its_TeX_as_description()
    {
        var asked = "";
        var page = Write(
            $"<p>{Formula}</p>",
            mathMl =>
            {
                asked = mathMl;
                return new MailFormulaPicture("https://a.example/f.png", 20, 30, 11);
            }
        );

        Assert.Equal(
            "<p><img src=\"https://a.example/f.png\" alt=\"\\frac ab\" width=\"20\" height=\"30\" "
                + "style=\"vertical-align:-11px\"></p>",
            page.Content
        );
        Assert.Equal(
            "<math alttext=\"\\frac ab\"><mfrac><mi>a</mi><mi>b</mi></mfrac><mtext>&#160;</mtext></math>",
            asked
        );
        Assert.Empty(page.Findings);
    }

    [Fact]
    public void A_formula_wider_than_the_mail_is_made_smaller() =>
        Assert.Contains(
            "width=\"552\" height=\"50\" style=\"vertical-align:-20px\"",
            Write(Formula, _ => new MailFormulaPicture("https://a.example/f.png", 1104, 100, 40)).Content,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_formula_without_a_picture_is_its_TeX_and_the_author_hears_of_it()
    {
        var page = Write(Formula, _ => null);

        Assert.Equal("<code>\\frac ab</code>", page.Content);
        Assert.Equal(new MailFinding("a formula", "its source (no font)", "p.md:3:1"), Assert.Single(page.Findings));
    }

    private static MailPage Write(string body, Func<string, MailFormulaPicture?> formulas) =>
        MailPage.Write(
            new MailRequest
            {
                Body = body,
                Styles = "",
                Title = "T",
                Language = "en",
                Formulas = formulas,
                WithoutFormulas = () => "no font",
            }
        );
}
