using Blog.Import.Foreign;

namespace Blog.Import.Tests.Addresses;

public sealed class AddressClaimsTests
{
    [Theory]
    [InlineData("/archive/2008/01/02/title.html")]
    [InlineData("/tags/old-a/")]
    [InlineData("/series/a/")]
    [InlineData("/reviews/a/")]
    [InlineData("/page/about/")]
    public void An_address_below_a_list_is_kept_where_no_page_of_this_program_is(string address)
    {
        var blog = OldBlog.With(Post("a", address), Post("b", "/b/", address.TrimEnd('/') + "-2/"));
        Assert.Equal("Page " + address, blog.Answer(address));
        Assert.Equal("Redirect /b/", blog.Answer(address.TrimEnd('/') + "-2/"));
        var site = blog.Site().Build();
        Assert.Empty(site.Mistakes);
        Assert.True(site.Has((address.EndsWith('/') ? address + "index.html" : address)[1..]));
    }

    [Theory]
    [InlineData("/archive/2020/")]
    [InlineData("/archive/2020/01/")]
    [InlineData("/tags/go/")]
    [InlineData("/tags/GO/feed.xml")]
    [InlineData("/tags/")]
    [InlineData("/page/2/")]
    [InlineData("/")]
    public void A_page_where_this_program_has_a_list_gets_another_address(string address)
    {
        var tagged = OldBlog.Post("a", "---\ntitle: T\ndate: 2020-01-02\ntags: [go]\n---\nA.\n", "/a/");
        var blog = OldBlog.With(tagged, OldBlog.Page("p", "---\ntitle: P\n---\nText.\n", address));
        Assert.Empty(blog.Site().Build().Mistakes);
        Assert.Contains("P", blog.Text("content/pages/p.md"), StringComparison.Ordinal);
    }

    private static ForeignDocument Post(string name, params string[] addresses) =>
        OldBlog.Post(name, $"---\ntitle: T\ndate: 2020-01-02\n---\nText of {name}.\n", [.. addresses]);
}
