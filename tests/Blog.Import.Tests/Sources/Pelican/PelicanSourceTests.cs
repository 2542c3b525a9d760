using Blog.Import.Foreign;

namespace Blog.Import.Tests.Sources.Pelican;

public class PelicanSourceTests
{
    private const string Written = "Title: A Title: More\nDate: 2020-03-04 10:00\n";

    [Theory]
    [InlineData("", "content/a.md", "", "/a-title-more.html")]
    [InlineData("", "content/a.md", "Slug: x", "/x.html")]
    [InlineData("SLUGIFY_SOURCE = 'basename'", "content/a.md", "", "/a.html")]
    [InlineData("ARTICLE_URL = '{date:%Y}/{date:%b}/{slug}/'", "content/a.md", "Slug: x", "/2020/Mar/x/ /x.html")]
    [InlineData(
        "ARTICLE_URL = 'p/{slug}'\nARTICLE_SAVE_AS = 'p/{slug}/index.html'",
        "content/a.md",
        "Slug: x",
        "/p/x /p/x/"
    )]
    [InlineData(
        "ARTICLE_URL = '{category}/{slug}.html'",
        "content/Some Place/a.md",
        "Slug: x",
        "/some-place/x.html /x.html"
    )]
    [InlineData("", "content/pages/a.md", "Slug: x", "/pages/x.html")]
    [InlineData("", "content/a.md", "Slug: x\nLang: de", "/x-de.html")]
    [InlineData("", "content/a.md", "Save_as: y.html\nUrl: y.html", "/y.html")]
    public void A_document_has_the_address_of_the_pattern(string settings, string path, string matter, string addresses)
    {
        var text = Written + (matter.Length > 0 ? matter + "\n" : "") + "\nText.\n";
        var blog = ReadBlog.Of(("pelicanconf.py", "PATH = 'content'\n" + settings + "\n"), (path, text));
        Assert.Equal(addresses, blog.Addresses(path));
    }

    [Fact]
    public void The_small_blog_is_read()
    {
        var blog = ReadBlog.By("pelican", MovingBlogs.Read("pelican"));
        var settings = blog.Blog.Settings;
        Assert.Equal(
            ("Otto's clocks", "https://clocks.example/", "Europe/Vienna", "/{year}/{month}/{slug}.html", 10),
            (settings.Title, settings.BaseUrl, settings.TimeZone, settings.PostPattern, settings.PageSize)
        );
        Assert.Equal([("Archive", "/archives.html"), ("About me", "/pages/about.html")], settings.Menu);
        Assert.Equal("/2017/08/the-cuckoo-stops.html", blog.Addresses("content/repairs/cuckoo.md"));
        Assert.Equal("/2016/04/short-note.html", blog.Addresses("content/2016-04-05_short-note.md"));
        Assert.Equal(
            ("steel-spring", "de"),
            (blog.Document("content/repairs/spring-de.md").Name, blog.Document("content/repairs/spring-de.md").Language)
        );
        Assert.Equal("/robots.txt", blog.FileAddress("content/extra/robots.txt"));
        Assert.Equal("/tag/wood.html", blog.Lists(ListKind.Tag, "wood"));
        Assert.Equal("/category/repairs.html", blog.Lists(ListKind.Category, "repairs"));
        Assert.Equal("/author/eva-lenz.html", blog.Lists(ListKind.Author, "Eva Lenz"));
        Assert.Equal("/feeds/all.atom.xml", blog.Lists(ListKind.Feed, ""));
    }

    [Fact]
    public void A_text_in_reStructuredText_arrives_as_a_draft_with_its_fields()
    {
        var blog = ReadBlog.By("pelican", MovingBlogs.Read("pelican"));
        var document = blog.Document("content/old/pendulum.rst");
        Assert.Equal("it is written in reStructuredText", document.HeldBackBy);
        Assert.Equal(["title", "date", "tags", "slug", "category"], document.Matter.Entries.Select(e => e.Key));
        Assert.Equal("It *swings*.", document.Body.Trim());
        Assert.Contains(blog.Remarks, r => r.Kind == RemarkKind.Lost && r.Source == document.Source);
    }

    [Fact]
    public void An_article_in_Html_has_its_values_in_its_head()
    {
        var blog = ReadBlog.Of(
            ("pelicanconf.py", "PATH = 'content'\n"),
            (
                "content/a.html",
                "<html>\n<head>\n<title>Salt &amp; Oil</title>\n<meta name=\"date\" content=\"2020-03-04\" />\n"
                    + "<meta content='x, y' name='tags'>\n<meta name=\"status\" content=\"draft\">\n</head>\n"
                    + "<body class=\"b\">\n<p>Text.</p>\n</body>\n</html>\n"
            )
        );
        var document = blog.Document("content/a.html");
        Assert.Equal(
            [("title", "Salt & Oil"), ("date", "2020-03-04"), ("tags", "x, y"), ("status", "draft")],
            document.Matter.Entries.Select(e => (e.Key, ((Data.Nodes.DataScalar)e.Value).Text))
        );
        Assert.Equal(("<p>Text.</p>", true, 8), (document.Body, document.IsHtml, document.BodyLine));
    }
}
