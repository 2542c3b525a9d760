using Blog.Text;

namespace Blog.Model.Tests;

public sealed class SitePathAddressTests
{
    [Theory]
    [InlineData("index.html", "/")]
    [InlineData("posts/hdf5/index.html", "/posts/hdf5/")]
    [InlineData("posts/myindex.html", "/posts/myindex.html")]
    [InlineData("feed.xml", "/feed.xml")]
    public void A_file_has_an_address_that_leads_back_to_it(string file, string permalink)
    {
        Assert.Equal(new Permalink(permalink), new SitePath(file).ToPermalink());
        Assert.Equal(new SitePath(file), new SitePath(file).ToPermalink().ToSitePath());
    }

    [Fact]
    public void Paths_are_ordered_by_their_code_units()
    {
        Assert.True(new SitePath("B") < new SitePath("a"));
        Assert.True(new SitePath("a") <= new SitePath("a"));
        Assert.True(new SitePath("b") > new SitePath("a/z"));
        Assert.True(new SitePath("b") >= new SitePath("b"));
    }
}
