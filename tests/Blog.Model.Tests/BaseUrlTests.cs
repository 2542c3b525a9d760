namespace Blog.Model.Tests;

public sealed class BaseUrlTests
{
    private static readonly BaseUrl Root = new(new Uri("https://example.com"));
    private static readonly BaseUrl Blog = new(new Uri("https://Example.github.io:8443/my%20blog/"));

    [Fact]
    public void A_base_url_has_an_origin_and_a_base_path()
    {
        Assert.Equal(
            ("https://example.com", "", "example.com", "https://example.com/"),
            (Root.Origin, Root.BasePath, Root.Host, Root.Home)
        );
        Assert.Equal(
            ("https://example.github.io:8443", "/my%20blog", "example.github.io"),
            (Blog.Origin, Blog.BasePath, Blog.Host)
        );
    }

    [Theory]
    [InlineData("/", "/my%20blog/")]
    [InlineData("/posts/hdf5/", "/my%20blog/posts/hdf5/")]
    [InlineData("/tags/c#/", "/my%20blog/tags/c%23/")]
    [InlineData("/a b/ü/100%/?/", "/my%20blog/a%20b/%C3%BC/100%25/%3F/")]
    public void An_address_inside_the_site_is_percent_encoded(string permalink, string expected) =>
        Assert.Equal(expected, Blog.Relative(new Permalink(permalink)));

    [Fact]
    public void A_whole_address_has_the_origin() =>
        Assert.Equal("https://example.com/posts/hdf5/", Root.Absolute(new Permalink("/posts/hdf5/")));

    [Theory]
    [InlineData("https://example.com/posts/a/", "/posts/a/")]
    [InlineData("HTTPS://EXAMPLE.COM/posts/a/", "/posts/a/")]
    [InlineData("/posts/%C3%BC/", "/posts/ü/")]
    [InlineData("https://example.com", "/")]
    [InlineData("https://example.com.evil.org/posts/", null)]
    [InlineData("https://example.comet/", null)]
    [InlineData("https://other.org/posts/", null)]
    [InlineData("//example.com/posts/", "/posts/")]
    [InlineData("//other.org/posts/", null)]
    [InlineData("posts/a/", null)]
    [InlineData("", null)]
    [InlineData("#top", null)]
    [InlineData("https://example.com?x", "/")]
    [InlineData("/posts/a/?page=2#top", "/posts/a/")]
    [InlineData("/posts/c%23/#top", "/posts/c#/")]
    public void The_permalink_of_an_address_at_the_root_of_a_domain(string address, string? expected) =>
        Assert.Equal(expected, Root.PermalinkOf(address)?.Value);

    [Theory]
    [InlineData("https://example.com", "http://example.com/a/", "/a/")]
    [InlineData("https://example.com", "http://www.example.com/a/", "/a/")]
    [InlineData("https://www.example.com", "https://example.com/a/", "/a/")]
    [InlineData("https://www.example.com", "//WWW.Example.com/a/", "/a/")]
    [InlineData("http://example.com", "https://example.com:443/a/", "/a/")]
    [InlineData("https://example.com", "http://example.com:80/a/", "/a/")]
    [InlineData("https://example.com", "https://example.com:8443/a/", null)]
    [InlineData("https://example.com:8443", "https://example.com/a/", null)]
    [InlineData("https://example.com", "https://www.www.example.com/a/", null)]
    [InlineData("https://example.com", "https://blog.example.com/a/", null)]
    [InlineData("https://example.com", "https://ann@example.com/a/", null)]
    [InlineData("https://example.com", "ftp://example.com/a/", null)]
    [InlineData("https://example.com", "http://www.example.com?p=1", "/")]
    [InlineData("https://bücher.example", "https://xn--bcher-kva.example/a/", "/a/")]
    [InlineData("https://xn--bcher-kva.example", "https://www.bücher.example/a/", "/a/")]
    public void The_own_host_is_known_with_every_scheme_and_with_or_without_www(
        string site,
        string address,
        string? expected
    ) => Assert.Equal(expected, new BaseUrl(new Uri(site)).PermalinkOf(address)?.Value);

    [Theory]
    [InlineData("/my%20blog/posts/a/", "/posts/a/")]
    [InlineData("https://example.github.io:8443/my%20blog/posts/a/", "/posts/a/")]
    [InlineData("/my%20blog", "/")]
    [InlineData("/my%20blog/", "/")]
    [InlineData("/my%20blogger/", null)]
    [InlineData("/posts/a/", null)]
    public void The_permalink_of_an_address_below_a_base_path(string address, string? expected) =>
        Assert.Equal(expected, Blog.PermalinkOf(address)?.Value);

    [Theory]
    [InlineData("/")]
    [InlineData("/posts/hdf5/")]
    [InlineData("/tags/c#/")]
    [InlineData("/a b/ü/100%/%20/")]
    public void An_address_leads_back_to_its_permalink(string permalink)
    {
        Assert.Equal(new Permalink(permalink), Blog.PermalinkOf(Blog.Absolute(new Permalink(permalink))));
        Assert.Equal(new Permalink(permalink), Blog.PermalinkOf(Blog.Relative(new Permalink(permalink))));
    }
}
