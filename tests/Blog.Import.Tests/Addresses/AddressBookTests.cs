using Blog.Import.Foreign;

namespace Blog.Import.Tests.Addresses;

public sealed class AddressBookTests
{
    private static readonly ForeignDocument Home = OldBlog.Post(
        "2020-01-02-a",
        "---\ntitle: A\ndate: 2020-01-02\ntags: [C#]\n---\n",
        "/2020/01/02/a.html",
        "/old-a/"
    ) with
    {
        Name = "a",
    };

    private static readonly ForeignDocument Bundle = OldBlog.Post(
        "index",
        "---\ntitle: B\ndate: 2020-01-03\n---\n",
        "/2020/01/03/Bee.html"
    ) with
    {
        Name = "Bee",
        Source = new("posts/bee/index.md"),
        HasFolder = true,
    };

    private static readonly OldBlog Blog = OldBlog.With(
        Home,
        Bundle,
        OldBlog.Page("about", "---\ntitle: About\n---\n", "/about/")
    ) with
    {
        Settings = new ForeignSettings { Title = "N", BaseUrl = "https://ann.example/blog/" },
        Files =
        [
            OldBlog.File("static/images/My cat.png", "/images/My cat.png"),
            OldBlog.File("posts/bee/img/bee.png", null, "posts/bee/index.md"),
            OldBlog.File("_posts/2020-01-02-a/plot.png", "/plots/plot.png"),
        ],
        Lists =
        [
            new ForeignList(ListKind.Tag, "C#", "/tag/csharp/"),
            new ForeignList(ListKind.Category, "Life", "/category/life/"),
        ],
    };

    private static string? Find(string written, ForeignDocument from, bool isPicture = false)
    {
        string? found = null;
        Blog.Import(
            (document, book) =>
            {
                if (document == from)
                    found = book.Find(written, from, isPicture);
                return document.Body;
            }
        );
        return found;
    }

    [Theory]
    [InlineData("/2020/01/02/a.html")]
    [InlineData("/2020/01/02/a")]
    [InlineData("/2020/01/02/A/")]
    [InlineData("/blog/2020/01/02/a.html")]
    [InlineData("http://ann.example/blog/2020/01/02/a.html")]
    [InlineData("https://www.ann.example/blog/2020/01/02/a.html")]
    [InlineData("//ann.example/blog/old-a/")]
    [InlineData("ann.example/blog/old-a/")]
    [InlineData("/old-a/index.html")]
    [InlineData("/2020/01/02/%61.html")]
    [InlineData("../../_posts/2020-01-02-a.md")]
    [InlineData("_posts/2020-01-02-a.md")]
    [InlineData("/_posts/2020-01-02-a.md")]
    [InlineData("2020-01-02-a")]
    [InlineData("/posts/2020-01-02-a.md")]
    [InlineData("../02/a.html")]
    public void A_document_is_found_in_any_form_and_named_by_its_file(string written) =>
        Assert.Equal("../2020-01-02-a.md", Find(written, Bundle));

    [Theory]
    [InlineData("/2020/01/03/bee.html#part", "2020-01-03-Bee/index.md#part")]
    [InlineData("../posts/bee/index.md?x=1#part", "2020-01-03-Bee/index.md?x=1#part")]
    [InlineData("../posts/bee/", "2020-01-03-Bee/index.md")]
    [InlineData("/about/", "../pages/about.md")]
    [InlineData("/about", "../pages/about.md")]
    [InlineData("/tag/csharp/", "/tags/c-sharp/")]
    [InlineData("/category/life", "/archive/")]
    [InlineData("/", "/")]
    [InlineData("https://ann.example/blog", "/")]
    [InlineData("/images/my%20cat.png", "/images/My%20cat.png")]
    public void Pages_lists_and_files_are_found(string written, string expected) =>
        Assert.Equal(expected, Find(written, Home));

    [Theory]
    [InlineData("/tags/C%23/", "/tags/c-sharp/")]
    [InlineData("/topics/c-sharp", "/tags/c-sharp/")]
    [InlineData("/tag/c-sharp.html#part", "/tags/c-sharp/#part")]
    [InlineData("/tag/unknown/", "/tags/")]
    [InlineData("/categories/", "/archive/")]
    [InlineData("/category/unknown/", "/archive/")]
    [InlineData("/author/ann/", "/archive/")]
    [InlineData("/archives/", "/archive/")]
    [InlineData("/archives/2020/01/", "/archive/2020/01/")]
    [InlineData("/archive/2020", "/archive/2020/")]
    [InlineData("/archives/2021/02/", "/archive/")]
    [InlineData("/page/2/", "/")]
    [InlineData("https://www.ann.example/blog/tag/c-sharp/page/3", "/tags/c-sharp/")]
    [InlineData("/rss.xml", "/feed.xml")]
    [InlineData("/atom.xml", "/atom.xml")]
    public void A_list_that_no_setting_names_is_known_by_its_usual_address(string written, string expected) =>
        Assert.Equal(expected, Find(written, Home));

    [Theory]
    [InlineData("/images/My cat.png", "/images/My%20cat.png")]
    [InlineData("../static/images/My cat.png", "/images/My%20cat.png")]
    [InlineData("my cat.png", "/images/My%20cat.png")]
    [InlineData("plot.png", "/plots/plot.png")]
    [InlineData("/plots/plot.png", "/plots/plot.png")]
    public void Pictures_are_found_by_address_path_and_name(string written, string expected) =>
        Assert.Equal(expected, Find(written, Home, isPicture: true));

    [Theory]
    [InlineData("img/bee.png")]
    [InlineData("./img/bee.png")]
    [InlineData("bee.png")]
    public void A_picture_of_the_own_folder_has_a_relative_path(string written) =>
        Assert.Equal("img/bee.png", Find(written, Bundle, isPicture: true));

    [Theory]
    [InlineData("https://b.example/2020/01/02/a.html")]
    [InlineData("mailto:ann@ann.example")]
    [InlineData("#part")]
    [InlineData("/nowhere/")]
    [InlineData("/notes/bee/x/")]
    [InlineData("")]
    [InlineData("../../../../../../etc/passwd")]
    public void Another_site_and_what_is_not_known_stay(string written) => Assert.Null(Find(written, Home));

    [Fact]
    public void Dead_links_of_the_blog_are_told_from_links_to_other_sites() =>
        Blog.Import(
            (document, book) =>
            {
                Assert.All(
                    ["/nowhere/", "nowhere.html", "http://www.ann.example/blog/nowhere", "../x.md"],
                    written => Assert.True(book.IsOwn(written), written)
                );
                Assert.All(
                    ["https://b.example/", "mailto:ann@ann.example", "#part", "", "data:image/png;base64,x"],
                    written => Assert.False(book.IsOwn(written), written)
                );
                return document.Body;
            }
        );

    [Fact]
    public void Links_that_were_found_lead_somewhere_in_the_new_site()
    {
        var blog = Blog.Import(
            (document, book) =>
                document == Home
                    ? $"[b]({book.Find("/2020/01/03/Bee.html", Home, false)}) [p]({book.Find("/about", Home, false)}) "
                        + $"![c]({book.Find("/images/My cat.png", Home, true)})\n"
                    : document.Body
        );
        Assert.DoesNotContain(OldBlog.SiteOf(blog).Build().Ids, id => id is "BLOG060" or "BLOG061" or "BLOG062");
    }

    [Fact]
    public void The_picture_of_a_document_is_found_too()
    {
        var blog = Blog with
        {
            Documents =
            [
                OldBlog.Post("c", "---\ntitle: C\ndate: 2020-01-04\nimage: /blog/images/my%20cat.png\n---\n", "/c/"),
                OldBlog.Post("d", "---\ntitle: D\ndate: 2020-01-04\nimage: nowhere.png\n---\n", "/d/"),
            ],
        };
        Assert.Contains(
            "image: /images/My%20cat.png",
            blog.Text("content/posts/2020-01-04-c.md").Replace("\"", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains("MissingPicture: nowhere.png → the picture of the document", blog.Remarks());
    }
}
