using Blog.Import.Addresses;
using Blog.Import.Foreign;
using Blog.Model;

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

    [Fact]
    public void An_address_that_has_no_room_for_a_number_or_lies_below_a_page_gives_way_to_the_name_of_the_file()
    {
        var full = new string('a', 180);
        var blog = OldBlog.With(
            OldBlog.Page("a", "---\ntitle: A\n---\n", $"/{full}/"),
            OldBlog.Page("b", "---\ntitle: B\n---\n", "/b.html"),
            OldBlog.Page(full, "---\ntitle: A\n---\n"),
            OldBlog.Page("c", "---\ntitle: C\n---\n") with
            {
                Folder = "b.html",
            }
        );
        Assert.Empty(blog.Site().Build().Mistakes);
        Assert.Equal(4, blog.Import().Files.Count(f => f.Path.Extension == ".md"));
        Assert.Equal(
            2,
            blog.Remarks().Count(r => r.Contains("an address that another page", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("/a-2/", "/a")]
    [InlineData(null, "/page.html/a")]
    [InlineData(null, "/con.a")]
    [InlineData(null, "")]
    public void A_number_helps_only_where_the_name_can_be_an_address(string? expected, string start)
    {
        var claims = AddressClaims.Of([]);
        Assert.True(claims.TryTake(new Permalink("/page.html")));
        Assert.Equal(expected, claims.TakeNumbered(start)?.Value);
        Assert.Null(claims.TakeNumbered("/" + new string('a', 180)));
    }

    private static ForeignDocument Post(string name, params string[] addresses) =>
        OldBlog.Post(name, $"---\ntitle: T\ndate: 2020-01-02\n---\nText of {name}.\n", [.. addresses]);
}
