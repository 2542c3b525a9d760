using Blog.Import.Foreign;

namespace Blog.Import.Tests.Sources.Hexo;

public class HexoSourceTests
{
    private const string Dated = "---\ntitle: T\ndate: 2020-03-04 10:00:00\n";

    [Theory]
    [InlineData("", "a.md", "", "/2020/03/04/a/")]
    [InlineData("permalink: :year-:month-:day-:title.html", "a.md", "", "/2020-03-04-a.html")]
    [InlineData("permalink: :category/:title/", "a.md", "categories: [Foo, Bar]", "/Foo/Bar/a/")]
    [InlineData("permalink: :category/:title/", "a.md", "", "/uncategorized/a/")]
    [InlineData("permalink: :category/:title/\ncategory_map:\n  Foo: f", "a.md", "categories: Foo", "/f/a/")]
    [InlineData("permalink: p/:abbrlink/", "a.md", "abbrlink: 4a17b156", "/p/4a17b156/")]
    [InlineData("permalink: :title/", "b/a.md", "", "/b/a/")]
    [InlineData("permalink: :name/", "b/a.md", "", "/a/")]
    [InlineData("permalink: :hash/", "a.md", "", "")]
    [InlineData("", "a.md", "permalink: x/y.html", "/x/y.html")]
    [InlineData("new_post_name: :year-:month-:day-:title.md", "2019-01-02-a.md", "", "/2020/03/04/a/")]
    public void A_post_has_the_address_of_the_pattern(string settings, string name, string matter, string addresses)
    {
        var path = "source/_posts/" + name;
        var blog = ReadBlog.Of(("_config.yml", settings + "\n"), (path, $"{Dated}{matter}\n---\nText.\n"));
        Assert.Equal("hexo", blog.Source);
        Assert.Equal(addresses, blog.Addresses(path));
    }

    [Fact]
    public void The_small_blog_is_read()
    {
        var blog = ReadBlog.By("hexo", MovingBlogs.Read("hexo"));
        var settings = blog.Blog.Settings;
        Assert.Equal(
            ("Paper Kites", "https://kites.example/", "/{year}/{month}/{day}/{slug}/"),
            (settings.Title, settings.BaseUrl, settings.PostPattern)
        );
        Assert.Equal([("Home", "/"), ("About", "/about/")], settings.Menu);
        Assert.Equal("/tails/long.html", blog.Addresses("source/_posts/2021/long-tail.md"));
        Assert.Equal("it lies in source/_drafts/", blog.Document("source/_drafts/box.md").HeldBackBy);
        Assert.Equal("/about/", blog.Addresses("source/about/index.md"));
        Assert.DoesNotContain(blog.Blog.Documents, d => d.Source.Value == "source/tags/index.md");
    }

    [Fact]
    public void Files_in_the_folder_of_a_post_are_its_own()
    {
        var blog = ReadBlog.By("hexo", MovingBlogs.Read("hexo"));
        var wing = blog.Blog.Files.Single(f => f.Source.Path.Name == "wing.png");
        Assert.Equal("/2022/04/05/first-kite/wing.png", wing.Address);
        Assert.Equal("source/_posts/first-kite.md", wing.Owner?.Value);
        Assert.Equal("/images/sky.png", blog.FileAddress("source/images/sky.png"));
    }

    [Fact]
    public void Categories_are_folders_in_each_other()
    {
        var blog = ReadBlog.By("hexo", MovingBlogs.Read("hexo"));
        Assert.Equal("/categories/build/", blog.Lists(ListKind.Category, "Build Notes"));
        Assert.Equal("/categories/build/Small/", blog.Lists(ListKind.Category, "Small"));
        Assert.Equal("/tags/C/", blog.Lists(ListKind.Tag, "C++"));
        Assert.Equal("/archives/2022/04/", blog.Lists(ListKind.Archive, "2022/04"));
        Assert.Contains(new ForeignRedirect("/page/*", "/"), blog.Blog.Redirects);
    }
}
