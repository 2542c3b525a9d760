using Blog.Text;

namespace Blog.Model.Tests;

public sealed class PermalinkTests
{
    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/posts/hdf5/", "posts/hdf5/index.html")]
    [InlineData("/posts/hdf5", "posts/hdf5/index.html")]
    [InlineData("/feed.xml", "feed.xml")]
    [InlineData("/v1.2/", "v1.2/index.html")]
    [InlineData("/v1.2/notes", "v1.2/notes/index.html")]
    [InlineData("/404.html", "404.html")]
    public void An_address_has_a_file(string permalink, string file) =>
        Assert.Equal(new SitePath(file), new Permalink(permalink).ToSitePath());

    [Theory]
    [InlineData("/", "feed.xml", "/feed.xml")]
    [InlineData("/tags/go/", "feed.xml", "/tags/go/feed.xml")]
    [InlineData("/tags/go", "page/2/", "/tags/go/page/2/")]
    public void Something_below_a_folder_has_an_address(string folder, string below, string expected) =>
        Assert.Equal(new Permalink(expected), new Permalink(folder).Append(below));
}
