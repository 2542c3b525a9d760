using Blog.Preview.Serving;

namespace Blog.Preview.Tests.Serving;

public class UrlPathTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/posts/x/", "/posts/x/")]
    [InlineData("/caf%C3%A9/", "/café/")]
    [InlineData("/café/", "/café/")]
    [InlineData("/c%23", "/c#")]
    [InlineData("/a%2525", "/a%25")]
    [InlineData("/a+b", "/a+b")]
    [InlineData("/...", "/...")]
    public void A_path_is_decoded_once(string written, string path) => Assert.Equal(path, UrlPath.Decode(written));

    [Theory]
    [InlineData("")]
    [InlineData("posts")]
    [InlineData("http://evil.example/")]
    [InlineData("*")]
    [InlineData("//evil.example/")]
    [InlineData("/a//b")]
    [InlineData("/../etc/passwd")]
    [InlineData("/a/..")]
    [InlineData("/a/%2e%2e/b")]
    [InlineData("/a/.%2E/b")]
    [InlineData("/./a")]
    [InlineData("/a%2fb")]
    [InlineData("/a%2Fb")]
    [InlineData("/a%5cb")]
    [InlineData("/a\\b")]
    [InlineData("/a%00")]
    [InlineData("/a%0d%0aSet-Cookie:x")]
    [InlineData("/a%7f")]
    [InlineData("/a%")]
    [InlineData("/a%2")]
    [InlineData("/a%zz")]
    [InlineData("/a%ff")]
    [InlineData("/a%c0%af")]
    public void What_could_be_read_in_two_ways_is_no_path(string written) => Assert.Null(UrlPath.Decode(written));
}
