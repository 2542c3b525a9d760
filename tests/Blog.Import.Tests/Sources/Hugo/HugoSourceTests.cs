using Blog.Import.Foreign;

namespace Blog.Import.Tests.Sources.Hugo;

public class HugoSourceTests
{
    private const string Dated = "---\ntitle: My Title & More\ndate: 2020-03-04\n";

    [Theory]
    [InlineData("", "content/posts/A Post.md", "", "/posts/a-post/")]
    [InlineData("disablePathToLower = true", "content/posts/A Post.md", "", "/posts/A-Post/")]
    [InlineData("uglyURLs = true", "content/posts/a.md", "", "/posts/a.html")]
    [InlineData("", "content/posts/a.md", "slug: other", "/posts/other/")]
    [InlineData("", "content/posts/a.md", "url: 2013/01/old", "/2013/01/old/")]
    [InlineData("", "content/posts/a.md", "url: /old.html", "/old.html")]
    [InlineData("", "content/posts/b/index.md", "", "/posts/b/")]
    [InlineData("", "content/posts/sub/a.md", "", "/posts/sub/a/")]
    [InlineData("", "content/posts/2020-01-02-a.md", "", "/posts/2020-01-02-a/")]
    [InlineData("[frontmatter]\ndate = [':filename']", "content/posts/2020-01-02-a.md", "", "/posts/a/")]
    [InlineData("[permalinks]\nposts = '/:year/:month/:title/'", "content/posts/a.md", "", "/2020/03/my-title-more/")]
    [InlineData("[permalinks]\nposts = '/:year/:filename/'", "content/posts/a.md", "slug: x", "/2020/a/")]
    [InlineData("[permalinks]\nposts = '/:section/:slug/'", "content/posts/a.md", "slug: x", "/posts/x/")]
    [InlineData("[permalinks.page]\nposts = '/:sections/:slug/'", "content/posts/b/a.md", "slug: x", "/posts/b/x/")]
    [InlineData("", "content/posts/a.md", "aliases: [/o/, beside]", "/posts/a/ /o/ /posts/beside/")]
    [InlineData("", "content/about.md", "", "/about/")]
    public void A_document_has_the_address_that_Hugo_gives_it(
        string settings,
        string path,
        string matter,
        string addresses
    )
    {
        var blog = ReadBlog.Of(("hugo.toml", settings + "\n"), (path, $"{Dated}{matter}\n---\nText.\n"));
        Assert.Equal(addresses, blog.Addresses(path));
    }

    [Fact]
    public void Languages_come_from_names_and_folders()
    {
        var blog = ReadBlog.By("hugo", MovingBlogs.Read("hugo"));
        Assert.Equal("/fr/about/", blog.Addresses("content/about.fr.md"));
        Assert.Equal("fr", blog.Document("content/about.fr.md").Language);
        Assert.Null(blog.Document("content/about.md").Language);
        var folders = ReadBlog.Of(
            ("hugo.toml", "[languages.en]\ncontentDir = 'content/en'\n[languages.de]\ncontentDir = 'content/de'\n"),
            ("content/de/posts/a.md", Dated + "---\nText.\n"),
            ("content/en/posts/a.md", Dated + "---\nText.\n")
        );
        Assert.Equal("/de/posts/a/", folders.Addresses("content/de/posts/a.md"));
        Assert.Equal("/posts/a/", folders.Addresses("content/en/posts/a.md"));
    }

    [Fact]
    public void A_bundle_owns_the_files_beside_it()
    {
        var blog = ReadBlog.By("hugo", MovingBlogs.Read("hugo"));
        var water = blog.Blog.Files.Single(f => f.Source.Path.Name == "water.png");
        Assert.Equal("content/posts/bog/index.md", water.Owner?.Value);
        Assert.Equal("/2020/03/black-bog/water.png", water.Address);
        Assert.True(blog.Document("content/posts/bog/index.md").HasFolder);
        Assert.Equal("it is a resource of another document", blog.Document("content/posts/bog/notes.md").HeldBackBy);
        Assert.Equal("/img/stone.png", blog.FileAddress("static/img/stone.png"));
    }

    [Theory]
    [InlineData("build:\n  render: never", true)]
    [InlineData("_build:\n  render: false", true)]
    [InlineData("headless: true", true)]
    [InlineData("layout: x", false)]
    public void What_is_not_rendered_is_held_back(string matter, bool isHeldBack)
    {
        var blog = ReadBlog.Of(("hugo.toml", ""), ("content/posts/a.md", $"{Dated}{matter}\n---\nText.\n"));
        Assert.Equal(isHeldBack, blog.Document("content/posts/a.md").HeldBackBy is not null);
    }

    [Fact]
    public void A_cascade_reaches_the_documents_below_it()
    {
        var blog = ReadBlog.Of(
            ("hugo.toml", "[[cascade]]\n[cascade.target]\npath = '/private/**'\n[cascade.params]\ndraft = true\n"),
            ("content/posts/_index.md", "---\ncascade:\n  draft: true\n---\n"),
            ("content/posts/a.md", Dated + "---\nText.\n"),
            ("content/private/b.md", Dated + "---\nText.\n"),
            ("content/c.md", Dated + "---\nText.\n")
        );
        Assert.NotNull(blog.Document("content/posts/a.md").Matter.Find("draft"));
        Assert.NotNull(blog.Document("content/private/b.md").Matter.Find("draft"));
        Assert.Null(blog.Document("content/c.md").Matter.Find("draft"));
    }

    [Fact]
    public void Settings_lists_and_kinds_are_read()
    {
        var blog = ReadBlog.By("hugo", MovingBlogs.Read("hugo"));
        var settings = blog.Blog.Settings;
        Assert.Equal(
            ("Fern and Moss", "https://fern.example/", "Europe/London", "/{year}/{month}/{slug}/", 8),
            (settings.Title, settings.BaseUrl, settings.TimeZone, settings.PostPattern, settings.PageSize)
        );
        Assert.Equal([("Walks", "/posts/"), ("About", "/about/")], settings.Menu);
        Assert.Equal("/tags/wet-feet/", blog.Lists(ListKind.Tag, "Wet Feet"));
        Assert.Contains("/posts/index.xml", blog.Lists(ListKind.Feed, ""), StringComparison.Ordinal);
        Assert.Equal(ForeignKind.Page, blog.Document("content/tools/boots.md").Kind);
        Assert.Equal(ForeignKind.Post, blog.Document("content/posts/Deep Moss.md").Kind);
    }

    [Theory]
    [InlineData("menu: main")]
    [InlineData("menus: [main, footer]")]
    [InlineData("menu:\n  main:\n    weight: 3")]
    public void A_page_says_that_it_is_in_the_menu(string matter)
    {
        var blog = ReadBlog.Of(
            ("hugo.toml", "[[menu.main]]\nname = 'First'\nurl = '/x/'\nweight = 1\n"),
            ("content/about.md", $"---\ntitle: About\n{matter}\n---\nText.\n")
        );
        Assert.Equal([("First", "/x/"), ("About", "/about/")], blog.Blog.Settings.Menu);
    }

    [Fact]
    public void A_source_beside_its_rendered_text_is_left_out_with_a_remark()
    {
        var blog = ReadBlog.By("hugo", MovingBlogs.Read("hugo"));
        Assert.DoesNotContain(blog.Blog.Documents, d => d.Source.Name == "plot.Rmd");
        Assert.Contains(blog.Remarks, r => r.Source.Name == "plot.Rmd" && r.Kind == RemarkKind.Converted);
    }

    [Fact]
    public void Front_matter_that_cannot_be_read_makes_a_draft_with_a_remark()
    {
        var blog = ReadBlog.By("hugo", MovingBlogs.Read("hugo"));
        Assert.Equal("its front matter cannot be read", blog.Document("content/posts/broken.md").HeldBackBy);
        Assert.Contains(blog.Remarks, r => r.Source.Name == "broken.md" && r.Kind == RemarkKind.Lost);
    }

    [Theory]
    [InlineData("archives", "layout: archives", "/archives/")]
    [InlineData("search", "layout: search\nplaceholder: Words", "/search/")]
    public void A_page_without_a_text_whose_layout_lists_is_a_list(string name, string matter, string address)
    {
        var blog = ReadBlog.Of(
            ("hugo.toml", ""),
            ("content/posts/a.md", "---\ntitle: A\ndate: 2020-01-02\n---\nText.\n"),
            ($"content/{name}.md", $"---\ntitle: T\n{matter}\n---\n")
        );
        Assert.Contains(new ForeignList(ListKind.Archive, "", address), blog.Blog.Lists);
        Assert.Single(blog.Blog.Documents);
    }

    [Fact]
    public void Feeds_and_further_pages_of_terms_are_known()
    {
        var posts = Enumerable
            .Range(1, 3)
            .Select(i => ($"content/posts/{i}.md", "---\ntitle: A\ndate: 2020-01-02\ntags: [Go]\n---\nText.\n"));
        var blog = ReadBlog.Of([("hugo.toml", "[pagination]\npagerSize = 2\n"), .. posts]);
        Assert.Contains(new ForeignList(ListKind.Feed, "", "/tags/go/index.xml"), blog.Blog.Lists);
        Assert.Contains(new ForeignRedirect("/tags/go/page/*", "/tags/go/"), blog.Blog.Redirects);
    }
}
