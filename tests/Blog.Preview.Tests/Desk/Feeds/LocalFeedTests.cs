using Blog.Model;
using Blog.Preview.Desk.Feeds;

namespace Blog.Preview.Tests.Desk.Feeds;

public class LocalFeedTests
{
    private static readonly BaseUrl Site = new(new Uri("https://example.org/blog/"));

    [Theory]
    [InlineData("https://example.org/blog/posts/a/", "/blog/posts/a/")]
    [InlineData("https://elsewhere.example/x", "https://elsewhere.example/x")]
    [InlineData("https://example.org/blog//elsewhere.example/", "/blog/elsewhere.example/")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("", null)]
    public void A_link_leads_to_the_preview_or_to_the_web(string link, string? address) =>
        Assert.Equal(address, LocalFeed.Address(link, Site));

    [Fact]
    public void Pictures_of_the_site_are_those_of_the_preview() =>
        Assert.EndsWith(
            "<img src=\"/blog/a.png\"> https://example.org/blog/",
            LocalFeed.Document("<img src=\"https://example.org/blog/a.png\"> https://example.org/blog/", Site),
            StringComparison.Ordinal
        );
}
