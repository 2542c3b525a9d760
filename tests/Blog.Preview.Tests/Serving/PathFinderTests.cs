using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Preview.Serving;
using Blog.Testing;
using Blog.Text;

namespace Blog.Preview.Tests.Serving;

public class PathFinderTests
{
    private static readonly ImmutableSortedDictionary<SitePath, Output> Outputs = new[]
    {
        "index.html",
        "posts/x/index.html",
        "posts/x/a.png",
        "about.html",
        "both.html",
        "both/index.html",
        "404.html",
    }.ToImmutableSortedDictionary(p => new SitePath(p), p => FakeSite.Output(p, p));

    [Theory]
    [InlineData("/blog/", "index.html")]
    [InlineData("/blog/index.html", "index.html")]
    [InlineData("/blog/posts/x/", "posts/x/index.html")]
    [InlineData("/blog/posts/x/index.html", "posts/x/index.html")]
    [InlineData("/blog/posts/x/a.png", "posts/x/a.png")]
    [InlineData("/blog/about", "about.html")]
    [InlineData("/blog/about.html", "about.html")]
    [InlineData("/blog/both", "both.html")]
    [InlineData("/blog/both/", "both/index.html")]
    public void An_address_leads_to_the_file_that_GitHub_Pages_would_serve(string path, string file) =>
        Assert.Equal(PathFinding.Of(new SitePath(file)), Find(path));

    [Theory]
    [InlineData("/blog/posts/x", "/blog/posts/x/")]
    [InlineData("/blog", "/blog/")]
    [InlineData("/", "/blog/")]
    public void An_address_without_its_slash_leads_to_the_one_with_it(string path, string location) =>
        Assert.Equal((PathKind.Elsewhere, location), (Find(path).Kind, Find(path).Location));

    [Theory]
    [InlineData("/blog/about/")]
    [InlineData("/blog/posts/X/")]
    [InlineData("/blog/About")]
    [InlineData("/blog/posts/")]
    [InlineData("/blog/posts/x/a.png/")]
    public void What_GitHub_Pages_would_not_find_is_missing(string path) =>
        Assert.Equal(PathFinding.Missing, Find(path));

    [Theory]
    [InlineData("/posts/x/")]
    [InlineData("/blogs/")]
    [InlineData("/Blog/")]
    [InlineData("/blog.html")]
    public void What_is_not_below_the_base_path_is_outside(string path) =>
        Assert.Equal(PathFinding.Outside, Find(path));

    [Fact]
    public void A_site_at_the_root_of_its_domain_has_no_outside()
    {
        Assert.Equal(PathFinding.Of(new SitePath("index.html")), PathFinder.Find("/", "", Outputs.ContainsKey));
        Assert.Equal("/posts/x/", PathFinder.Find("/posts/x", "", Outputs.ContainsKey).Location);
        Assert.Equal(PathFinding.Missing, PathFinder.Find("/nothing", "", Outputs.ContainsKey));
    }

    private static PathFinding Find(string path) => PathFinder.Find(path, "/blog", Outputs.ContainsKey);
}
