namespace Blog.Html.Tests.Feeds;

public class FeedFrameTests
{
    [Theory]
    [InlineData(
        "<iframe src=\"https://v.example/1\" title=\"A talk\"></iframe>",
        "<a href=\"https://v.example/1\">A talk</a>"
    )]
    [InlineData(
        "<iframe src=\"https://v.example/1\"></iframe>",
        "<a href=\"https://v.example/1\">https://v.example/1</a>"
    )]
    [InlineData("<iframe src=\"//v.example/1\"></iframe>", "<a href=\"https://v.example/1\">https://v.example/1</a>")]
    [InlineData("<iframe src=\"/own/page/\" title=\" \"></iframe>", "<a href=\"/own/page/\">/own/page/</a>")]
    [InlineData(
        "<figure><iframe src=\"/v\" title=\"<b>\"></iframe></figure>",
        "<figure><a href=\"/v\">&lt;b&gt;</a></figure>"
    )]
    public void A_frame_becomes_a_link_to_what_it_shows(string html, string expected) =>
        Assert.Equal(expected, FeedHtml.Clean(html));

    [Theory]
    [InlineData("<iframe></iframe>")]
    [InlineData("<iframe src=\"\" srcdoc=\"<p>x\"></iframe>")]
    [InlineData("<iframe src=\"javascript:x\" title=\"A talk\"></iframe>")]
    public void A_frame_without_a_usable_address_is_left_out(string html) => Assert.Equal("", FeedHtml.Clean(html));
}
