using Blog.Testing;

namespace Blog.Reading.Tests.Parsing.Fields;

public class PostFieldsTests
{
    [Theory]
    [InlineData("redirect_from: [/a/, /b|/, /c/]", "3:22: error BLOG035")]
    [InlineData("tags: [a, '!', c]", "3:11: error")]
    [InlineData("authors: [Ann, Bob]", "3:16: error")]
    [InlineData("crossposts: [https://dev.to/ann/a, [b]]", "3:36: error BLOG021")]
    [InlineData("tags: 'a, !'", "3:7: error")]
    public void A_wrong_item_of_a_list_is_reported_at_its_own_place(string frontMatter, string place) =>
        Assert.StartsWith(
            "content/posts/2020-01-01-a.md:" + place,
            Assert.Single(TestSite.With(Posting.Post("2020-01-01-a", frontMatter)).Build().Diagnostics),
            StringComparison.Ordinal
        );

    [Fact]
    public void Copies_elsewhere_are_addresses_or_maps_in_one_list() =>
        Assert.Equal(
            ["https://dev.to/ann/a", "https://dev.to/ann/b"],
            TestSite
                .With(
                    Posting.Post(
                        "2020-01-01-a",
                        "crossposts: [https://dev.to/ann/a, {url: https://dev.to/ann/b, to: dev.to}]"
                    )
                )
                .Build()
                .Post("content/posts/2020-01-01-a.md")
                .CrossPosts.Select(c => c.Url)
        );
}
