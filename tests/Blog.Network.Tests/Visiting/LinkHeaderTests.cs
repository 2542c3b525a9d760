using Blog.Network.Visiting;

namespace Blog.Network.Tests.Visiting;

public sealed class LinkHeaderTests
{
    [Theory]
    [InlineData("<https://ann.example/a>; rel=\"canonical\"", "https://ann.example/a")]
    [InlineData("<https://ann.example/a>;rel=canonical", "https://ann.example/a")]
    [InlineData("< /a > ; title=\"x; y, z\"; REL=\"shortlink Canonical\"", "/a")]
    [InlineData("</b>; rel=next, </a,b;c>; rel=canonical, </c>; rel=canonical", "/a,b;c|/c")]
    [InlineData("</a>; rel=next", "")]
    [InlineData("</a>", "")]
    [InlineData("", "")]
    [InlineData("/a; rel=canonical", "")]
    [InlineData("<>; rel=canonical", "")]
    [InlineData("<unclosed; rel=canonical", "")]
    [InlineData("</a>; rel=\"canonical", "/a")]
    [InlineData("</a>; title=\"rel=canonical\"", "")]
    public void Links_with_a_relation_are_found(string header, string links) =>
        Assert.Equal(links, string.Join('|', LinkHeader.Find([header], "canonical")));

    [Fact]
    public void All_headers_are_read() =>
        Assert.Equal(["/a", "/b"], LinkHeader.Find(["</a>; rel=canonical", "</b>; rel=canonical"], "canonical"));
}
