using Blog.Testing;

namespace Blog.Pages.Tests.Filling;

public class CardCodeTests
{
    [Theory]
    [InlineData("", "a.py", "Makefile")]
    [InlineData("#file-a-py", "a.py", null)]
    [InlineData("#file-makefile-L3-L9", "Makefile", null)]
    [InlineData("#file-gone-py", "a.py", "Makefile")]
    public void Of_a_gist_the_file_is_shown_that_the_address_names(string fragment, string first, string? second)
    {
        var built = TestSite
            .With(
                Posting.Post(
                    "2020-01-01-a",
                    "",
                    $"https://gist.github.com/ann/0123456789abcdef0123456789abcdef{fragment}"
                ),
                ("content/_theme/directives/card.html", "{{ card.code }}\n"),
                (
                    "content/cards/a.yml",
                    "url: https://gist.github.com/0123456789abcdef0123456789abcdef\ntitle: T\n"
                        + "files: [a.py, Makefile]\ncode:\n  - |\n    import <b>\n  - |\n    all:\n"
                )
            )
            .Build();
        Assert.Empty(built.Diagnostics);
        var page = built.Output("posts/a/index.html");
        Assert.Contains($"<figcaption>{first}</figcaption>", page, StringComparison.Ordinal);
        Assert.Equal(second is null ? 1 : 2, page.Split("<figure class=\"code\">").Length - 1);
        Assert.Equal(
            first == "a.py",
            page.Contains(
                "<code class=\"language-python\"><span class=\"t-k\">import</span> ",
                StringComparison.Ordinal
            )
        );
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
    }
}
