using Blog.Testing;

namespace Blog.Pages.Tests.Filling;

public class LinkTitleTests
{
    [Theory]
    [InlineData("See <post:b>.", "<p>See <a href=\"/posts/b/\">Two &amp; more</a>.</p>")]
    [InlineData("See <post:b#head>.", ">Two &amp; more</a>")]
    [InlineData("See <https://example.org/>.", ">https://example.org/</a>")]
    public void An_address_in_angle_brackets_shows_the_title_of_its_document(string text, string html) =>
        Assert.Contains(html, Page(text).Output("posts/a/index.html"), StringComparison.Ordinal);

    [Fact]
    public void A_post_that_does_not_exist_is_named_as_it_is_written()
    {
        var built = Page("See <post:bb>.");
        Assert.Contains(">post:bb</a>", built.Output("posts/a/index.html"), StringComparison.Ordinal);
        Assert.NotEmpty(built.Ids);
    }

    private static BuiltSite Page(string text) =>
        TestSite
            .With(
                Posting.Post("2020-01-01-a", "", text),
                ("content/posts/2020-01-02-b.md", "---\ntitle: Two & more\n---\n\n## Head\n")
            )
            .Build();
}
