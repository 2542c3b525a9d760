using Blog.Import.Foreign;

namespace Blog.Import.Tests.Sources.Zola;

public class ZolaSourceTests
{
    [Theory]
    [InlineData("", "content/blog/2020-01-02-A Post.md", "", "/blog/a-post/")]
    [InlineData("", "content/blog/2020-01-02_über.md", "", "/blog/uber/")]
    [InlineData("[slugify]\npaths_keep_dates = true", "content/blog/2020-01-02-a.md", "", "/blog/2020-01-02-a/")]
    [InlineData("[slugify]\npaths = 'safe'", "content/blog/A Post.md", "", "/blog/A_Post/")]
    [InlineData("", "content/blog/a.md", "slug = 'other'", "/blog/other/")]
    [InlineData("", "content/blog/a.md", "path = 'x/y'", "/x/y/")]
    [InlineData("", "content/blog/a/index.md", "", "/blog/a/")]
    [InlineData("", "content/a.md", "aliases = ['o/p']", "/a/ /o/p/")]
    [InlineData("[languages.fr]", "content/blog/a.fr.md", "", "/fr/blog/a/")]
    public void A_page_has_the_address_that_Zola_gives_it(string settings, string path, string matter, string addresses)
    {
        var config = "base_url = 'https://a.example'\ncompile_sass = true\n" + settings + "\n";
        var blog = ReadBlog.Of(("config.toml", config), (path, $"+++\ntitle = 'T'\n{matter}\n+++\nText.\n"));
        Assert.Equal("zola", blog.Source);
        Assert.Equal(addresses, blog.Addresses(path));
    }

    [Fact]
    public void The_small_blog_is_read()
    {
        var blog = ReadBlog.By("zola", MovingBlogs.Read("zola"));
        var settings = blog.Blog.Settings;
        Assert.Equal(
            ("Snow Lines", "https://snow.example/", "en", "/blog/{slug}/", 7),
            (settings.Title, settings.BaseUrl, settings.Language, settings.PostPattern, settings.PageSize)
        );
        Assert.Equal([("About", "/about")], settings.Menu);
        Assert.Equal("/blog/first-tracks/ /old/tracks/", blog.Addresses("content/blog/2019-12-01-First Tracks.md"));
        Assert.Equal("/de/blog/sled/", blog.Addresses("content/blog/sled/index.de.md"));
        Assert.Equal("/sleds/wood/sled.png", blog.FileAddress("content/blog/sled/sled.png"));
        Assert.Equal("/img/track.png", blog.FileAddress("static/img/track.png"));
        Assert.Equal("/tags/deep-snow/", blog.Lists(ListKind.Tag, "Deep Snow"));
        Assert.Equal(ForeignKind.Page, blog.Document("content/about.md").Kind);
    }

    [Fact]
    public void Pages_of_a_section_that_is_a_draft_are_held_back()
    {
        var blog = ReadBlog.By("zola", MovingBlogs.Read("zola"));
        Assert.Equal("its section hut/ is a draft", blog.Document("content/hut/stove.md").HeldBackBy);
    }

    [Fact]
    public void At_the_top_a_document_without_a_date_is_a_page()
    {
        var blog = ReadBlog.By(
            "zola",
            ReadBlog.TreeOf(
                ("config.toml", "base_url = \"https://ann.example\"\n"),
                ("content/_index.md", "+++\nsort_by = \"date\"\n+++\n"),
                ("content/about.md", "+++\ntitle = \"A\"\n+++\nText.\n"),
                ("content/b.md", "+++\ntitle = \"B\"\ndate = 2020-01-02\n+++\nText.\n")
            )
        );
        Assert.Equal(ForeignKind.Page, blog.Document("content/about.md").Kind);
        Assert.Equal(ForeignKind.Post, blog.Document("content/b.md").Kind);
    }

    [Fact]
    public void The_feed_of_a_tag_is_known()
    {
        var blog = ReadBlog.By(
            "zola",
            ReadBlog.TreeOf(
                ("config.toml", "base_url = \"https://ann.example\"\ntaxonomies = [{name = \"tags\", feed = true}]\n"),
                (
                    "content/blog/b.md",
                    "+++\ntitle = \"B\"\ndate = 2020-01-02\n[taxonomies]\ntags = [\"web\"]\n+++\nText.\n"
                )
            )
        );
        Assert.Contains(new ForeignList(ListKind.Feed, "", "/tags/web/atom.xml"), blog.Blog.Lists);
    }
}
