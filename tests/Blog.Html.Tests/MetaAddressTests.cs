namespace Blog.Html.Tests;

public class MetaAddressTests
{
    [Theory]
    [InlineData("<meta http-equiv=refresh content='0; url=/there/'>", "/there/")]
    [InlineData("<meta http-equiv=Refresh content=\"5;URL='/there/'\">", "/there/")]
    [InlineData("<meta http-equiv=refresh content='0, /there/'>", "/there/")]
    [InlineData("<meta property='og:image' content='https://a.example/i.png'>", "https://a.example/i.png")]
    [InlineData("<meta name='twitter:image' content='/i.png'>", "/i.png")]
    public void Refreshes_and_social_images_are_addresses(string html, string expected) =>
        Assert.Equal(expected, Assert.Single(HtmlLinks.Read(html).Addresses).Value);

    [Theory]
    [InlineData("<meta http-equiv=refresh content=30>")]
    [InlineData("<meta name=description content='https://a.example/'>")]
    [InlineData("<meta charset=utf-8>")]
    public void Other_meta_elements_are_none(string html) => Assert.Empty(HtmlLinks.Read(html).Addresses);
}
