using System.Text;
using Blog.Testing;
using Blog.Text.Reads;

namespace Blog.Pages.Tests.Newsletter;

public sealed class EditionFormulasTests
{
    private const string Fraction =
        "<math alttext=\"\\frac ab\" data-text=\"a/b\"><mfrac><mi>a</mi><mi>b</mi></mfrac></math>";

    private const string Letter =
        "<math alttext=\"x\" data-text=\"x\" data-simple=\"&lt;i&gt;x&lt;/i&gt;\"><mi>x</mi></math>";

    [Fact]
    public void A_formula_that_needs_more_than_letters_has_a_picture_beside_the_issue()
    {
        var site = Build($"The ratio {Fraction} and {Letter}.").Site;
        var path = Assert.Single(Pictures(site));
        var html = Encoding.UTF8.GetString(site.Outputs[new(Page)].Make(new ReadLog()).Bytes.Span);

        Assert.Contains($"<img src=\"https://notes.example/{path}\" alt=\"\\frac ab\"", html, StringComparison.Ordinal);
        Assert.Contains("vertical-align:-", html, StringComparison.Ordinal);
        Assert.Contains("and <i>x</i>.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<math", html, StringComparison.Ordinal);
        Assert.DoesNotContain("data-", html, StringComparison.Ordinal);
        Assert.Equal(
            [0x89, (byte)'P', (byte)'N', (byte)'G'],
            site.Outputs[new(path)].Make(new ReadLog()).Bytes.ToArray()[..4]
        );
    }

    [Fact]
    public void The_plain_text_of_an_issue_has_the_formula_as_text() =>
        Assert.Contains(
            "The ratio a/b.",
            Encoding.UTF8.GetString(
                Build($"The ratio {Fraction}.")
                    .Site.Outputs[new("_newsletter/2020-11/index.txt")]
                    .Make(new())
                    .Bytes.Span
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_same_formula_has_one_picture_with_a_name_that_stays()
    {
        var once = Pictures(Build($"One: {Fraction}.").Site);
        var twice = Pictures(Build($"A text before.\n\nOne: {Fraction}, two: {Fraction}.").Site);

        Assert.Equal(Assert.Single(once), Assert.Single(twice));
    }

    [Fact]
    public void Letters_alone_need_no_picture() => Assert.Empty(Pictures(Build($"Let {Letter}.").Site));

    [Fact]
    public void A_formula_of_an_included_file_has_a_picture() =>
        Assert.Single(
            Pictures(
                Site("::include{src=part.md}").File("content/reviews/part.md", $"The ratio {Fraction}.\n").Build().Site
            )
        );

    private const string Page = "_newsletter/2020-11/index.html";

    private static IEnumerable<string> Pictures(Site site) =>
        site
            .Outputs.Keys.Select(p => p.Value)
            .Where(p => p.StartsWith("_newsletter/images/formula-", StringComparison.Ordinal));

    private static BuiltSite Build(string text) => Site(text).Build();

    private static TestSite Site(string text) =>
        TestSite
            .With()
            .File(
                "content/site.yml",
                TestSite.Settings
                    + "newsletter: {from: Ann Lee <ann@notes.example>, provider: buttondown, "
                    + "postal_address: 1 Main St}\n"
            )
            .File("content/_theme/layouts/email.html", "{{ post.content }}")
            .File("content/reviews/2020-11.md", $"---\ntitle: November\ndate: 2020-11-30 18:00\n---\n{text}\n");
}
