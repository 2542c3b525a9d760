using Blog.Testing;

namespace Blog.Reading.Tests.Linking;

public class LinkWriterTests
{
    [Theory]
    [InlineData("<https://x.example/a b>", "https://x.example/a%20b")]
    [InlineData("https://x.example/a%20b%zz", "https://x.example/a%20b%25zz")]
    [InlineData("<https://x.example/a|b\"c^d>", "https://x.example/a%7Cb%22c%5Ed")]
    [InlineData("<https://x.example/a\\\\b`c>", "https://x.example/a%5Cb%60c")]
    [InlineData("https://x.example/[a]{b}", "https://x.example/%5Ba%5D%7Bb%7D")]
    [InlineData("http://[2001:db8::1]:8080/[x]", "http://[2001:db8::1]:8080/%5Bx%5D")]
    [InlineData("https://x.example/é/漢?q=😀#ü", "https://x.example/%C3%A9/%E6%BC%A2?q=%F0%9F%98%80#%C3%BC")]
    [InlineData("https://пример.example/", "https://%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.example/")]
    [InlineData("<mailto:ann@x.example?subject=a b>", "mailto:ann@x.example?subject=a%20b")]
    [InlineData("https://x.example/!$()*+,;=:@~", "https://x.example/!$()*+,;=:@~")]
    public void An_address_of_another_site_is_encoded_once(string written, string address)
    {
        var built = TestSite.With(Posting.Post("2020-01-01-a", "", $"See [x]({written}) and ![y]({written}).")).Build();
        Assert.Contains($"<a href=\"{address}\">", built.Output("posts/a/index.html"), StringComparison.Ordinal);
        Assert.Contains($"<img src=\"{address}\"", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }
}
