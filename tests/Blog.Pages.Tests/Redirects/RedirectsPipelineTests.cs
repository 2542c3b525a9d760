using Blog.Testing;

namespace Blog.Pages.Tests.Redirects;

public class RedirectsPipelineTests
{
    [Fact]
    public void An_earlier_address_leads_to_the_present_one()
    {
        var built = TestSite
            .With(("content/posts/2020-01-01-a.md", "---\ntitle: <A & B>\nredirect_from: [/old/, /2019/a.html]\n---\n"))
            .Under("https://x.example/blog/")
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.All(
            ["old/index.html", "2019/a.html"],
            path =>
            {
                Assert.Contains(
                    "<meta http-equiv=\"refresh\" content=\"0; url=https://x.example/blog/posts/a/\">",
                    built.Output(path),
                    StringComparison.Ordinal
                );
                Assert.Contains("&lt;A &amp; B&gt;", built.Output(path), StringComparison.Ordinal);
            }
        );
    }

    [Theory]
    [InlineData("", "de-AT")]
    [InlineData("lang: fr\n", "fr")]
    public void The_page_at_an_earlier_address_is_in_the_language_of_the_title_it_shows(string line, string language)
    {
        var built = TestSite
            .With(
                ("content/site.yml", TestSite.Settings + "language: de-AT\n"),
                ("content/posts/2020-01-01-a.md", $"---\ntitle: A\n{line}redirect_from: /old/\n---\n")
            )
            .Build();
        Assert.Contains($"<html lang=\"{language}\">", built.Output("old/index.html"), StringComparison.Ordinal);
    }
}
