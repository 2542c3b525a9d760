namespace Blog.Html.Tests.Feeds;

public class FeedAttributesTests
{
    [Theory]
    [InlineData("<p onclick=\"x()\" class=\"c\">a</p>", "<p class=\"c\">a</p>")]
    [InlineData(
        "<a href=\"javascript:x()\" title=\"javascript: the good parts\">a</a>",
        "<a title=\"javascript: the good parts\">a</a>"
    )]
    [InlineData("<img src=\"data:text/html,x\" alt=\"a\">", "<img alt=\"a\">")]
    [InlineData("<p style=\"background:url(x)\">a</p>", "<p>a</p>")]
    [InlineData("<video autoplay src=\"v.mp4\"></video>", "<video src=\"v.mp4\"></video>")]
    public void What_runs_goes_and_the_rest_of_the_element_stays(string html, string expected) =>
        Assert.Equal(expected, FeedHtml.Clean(html));

    [Theory]
    [InlineData("<img src=\"data:image/png;base64,AA==\" alt=\"\">")]
    [InlineData("<img srcset=\"data:image/png;base64,AA== 1x, b.png 2x\" alt=\"\">")]
    [InlineData("<a href=\"mailto:a@b.example\">a</a>")]
    [InlineData("<a href=\"/notes/javascript:the-good-parts/\">a</a>")]
    [InlineData("<a href=\"?q=javascript:x\">a</a>")]
    [InlineData("<p style=\"text-align: right; color: #8a3b12\">a</p>")]
    public void What_only_looks_dangerous_stays(string html) => Assert.Equal(html, FeedHtml.Clean(html));
}
