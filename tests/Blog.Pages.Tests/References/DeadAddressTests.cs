using Blog.Testing;

namespace Blog.Pages.Tests.References;

public class DeadAddressTests
{
    [Theory]
    [InlineData("[a](file:///home/me/x.pdf)", "BLOG060 'file:///home/me/x.pdf' x.pdf")]
    [InlineData("[a](<C:\\Users\\me\\x.pdf>)", "BLOG060 'C:\\Users\\me\\x.pdf' x.pdf")]
    [InlineData("[a](http://)", "BLOG060 'http://' ")]
    [InlineData("[a](https:///)", "BLOG060 'https:///' ")]
    [InlineData("[a](https:/site.example/x/)", "BLOG060 'https:/site.example/x/' https://site.example/x/")]
    [InlineData("[a](https:///site.example/x/)", "BLOG060 'https:///site.example/x/' https://site.example/x/")]
    [InlineData("[a](htps://site.example/x/)", "BLOG060 'htps://site.example/x/' https://site.example/x/")]
    [InlineData("[a](//posts/b/)", "BLOG060 '//posts/b/' /posts/b/")]
    [InlineData(
        "[a](https://notes.example//posts/b/)",
        "BLOG060 'https://notes.example//posts/b/' https://notes.example/posts/b/"
    )]
    [InlineData("![a](file:///home/me/p.png)", "BLOG062 'file:///home/me/p.png' p.png")]
    [InlineData("![]()", "BLOG062 '' ")]
    [InlineData("![a]()", "BLOG062 '' ")]
    [InlineData("![a](/posts/b/)", "BLOG062 '/posts/b/' ")]
    [InlineData("[a](post:2020-01-02-b)", "BLOG065 '2020-01-02-b' b")]
    [InlineData("[a](post:2020-01-05-other-pots)", "BLOG065 '2020-01-05-other-pots' other-post")]
    [InlineData("[a](/posts/atom.xm)", "BLOG060 '/posts/atom.xm' /posts/atom.xml")]
    [InlineData("[a](/sitemap.xl)", "BLOG060 '/sitemap.xl' /sitemap.xml")]
    [InlineData("[a](https//site.example)", "BLOG060 'https//site.example' https://site.example")]
    public void A_link_that_leads_no_reader_anywhere_is_an_error_with_the_nearest_right_form(
        string text,
        string expected
    )
    {
        var found = Assert.Single(Built(text).Mistakes);

        Assert.Equal(expected, $"{found.Id} '{found.Message.Split('\'')[1]}' {found.Suggestion}");
        Assert.Equal(5, found.Location.Line);
    }

    [Theory]
    [InlineData("[a](https://site.example//x/) [b](ftp://site.example/) [c](http://localhost:4000/x/)")]
    [InlineData("[a](mailto:a@site.example) [b](https://notes.example/posts/b/) [c](//site.example/x/)")]
    [InlineData("<img src=\"\" data-src=\"https://site.example/x.png\"> ![a](p.png) [x](x.pdf)")]
    public void Other_addresses_are_not(string text) => Assert.Empty(Built(text).Mistakes);

    [Fact]
    public void An_image_without_an_address_is_not_that_of_the_page() =>
        Assert.Contains(
            "<img src=\"\" data-src",
            Built("<img src=\"\" data-src=\"a\">").Output("posts/a/index.html"),
            StringComparison.Ordinal
        );

    private static BuiltSite Built(string text) =>
        TestSite
            .With(
                ("content/posts/2020-01-01-a/index.md", Posting.Post("2020-01-01-a", "", text).Text),
                ("content/posts/2020-01-01-a/x.pdf", "pdf"),
                Posting.Post("2020-01-02-b", "", "Text"),
                Posting.Post("2020-01-03-other-post", "", "Text")
            )
            .File("content/posts/2020-01-01-a/p.png", [1])
            .Build();
}
