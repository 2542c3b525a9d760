using Blog.Testing;

namespace Blog.Reading.Tests.Catalogue;

public class CheckCommentsTests
{
    private const string Thread = "comments: https://social.example/@ann/1";

    [Fact]
    public void A_thread_on_a_site_without_comments_is_a_warning() =>
        Assert.Equal(
            [
                "content/posts/2020-01-01-a.md:3:11: warning BLOG227: The replies to this post are not shown: site.yml "
                    + "has no 'comments'.",
            ],
            TestSite.With(Posting.Post("2020-01-01-a", Thread)).Build().Diagnostics
        );

    [Fact]
    public void A_site_with_comments_of_any_provider_shows_it() =>
        Assert.Empty(
            TestSite
                .With(
                    ("content/site.yml", TestSite.Settings + "comments: {provider: utterances, repo: a/b}\n"),
                    Posting.Post("2020-01-01-a", Thread)
                )
                .Build()
                .Diagnostics
        );

    [Theory]
    [InlineData("https://social.example/@ann", "3:11")]
    [InlineData("perhaps", "3:11")]
    public void What_is_no_thread_is_an_error(string value, string place) =>
        Assert.StartsWith(
            $"content/posts/2020-01-01-a.md:{place}: error BLOG023: '{value}' is not true, false, or the address",
            Assert.Single(TestSite.With(Posting.Post("2020-01-01-a", "comments: " + value)).Build().Diagnostics)
        );

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("closed")]
    [InlineData("")]
    public void The_words_of_other_generators_are_read(string value) =>
        Assert.Empty(TestSite.With(Posting.Post("2020-01-01-a", "comments: " + value)).Build().Diagnostics);
}
