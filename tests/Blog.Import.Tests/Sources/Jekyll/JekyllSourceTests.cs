using Blog.Import.Foreign;

namespace Blog.Import.Tests.Sources.Jekyll;

public class JekyllSourceTests
{
    private static readonly (string, string) Post = (
        "_posts/2020-01-02-My-First Post.md",
        "---\ntitle: T\n---\nText.\n"
    );

    [Theory]
    [InlineData("", "/2020/01/02/My-First-Post.html")]
    [InlineData("permalink: pretty", "/2020/01/02/My-First-Post/")]
    [InlineData("permalink: none", "/My-First-Post.html")]
    [InlineData("permalink: ordinal", "/2020/002/My-First-Post.html")]
    [InlineData("permalink: /:year/:i_month/:slug/", "/2020/1/my-first-post/")]
    [InlineData("permalink: /blog/:title", "/blog/My-First-Post /blog/My-First-Post.html")]
    [InlineData("collections:\n  posts:\n    permalink: /p/:title/", "/p/My-First-Post/")]
    [InlineData("defaults:\n  - scope: {path: _posts}\n    values: {permalink: /d/:title/}", "/d/My-First-Post/")]
    public void A_post_has_the_address_of_the_pattern(string settings, string addresses) =>
        Assert.Equal(addresses, ReadBlog.Of(("_config.yml", settings + "\n"), Post).Addresses(Post.Item1));

    [Theory]
    [InlineData("category: Web Design", "/web design/2020/01/02/a.html")]
    [InlineData("categories: one Two", "/one/two/2020/01/02/a.html")]
    [InlineData("categories: [One Two, x]", "/one two/x/2020/01/02/a.html")]
    [InlineData("date: 2021-05-06 23:00:00 -0500", "/2021/05/07/a.html")]
    [InlineData("slug: other", "/2020/01/02/other.html")]
    [InlineData("permalink: /x/:year/", "/x/2020/")]
    [InlineData("permalink: old.html", "/old.html")]
    [InlineData("redirect_from: [old, /o/a.html]", "/2020/01/02/a.html /old /o/a.html")]
    [InlineData("redirect_from: /caf%C3%A9/", "/2020/01/02/a.html /café/")]
    public void Front_matter_changes_the_address(string matter, string addresses)
    {
        var blog = ReadBlog.Of(("_config.yml", ""), ("_posts/2020-01-02-a.md", $"---\n{matter}\n---\nText.\n"));
        Assert.Equal(addresses, blog.Addresses("_posts/2020-01-02-a.md"));
    }

    [Fact]
    public void A_time_zone_moves_the_day_of_an_address()
    {
        var blog = ReadBlog.Of(
            ("_config.yml", "timezone: Europe/Berlin\n"),
            ("_posts/2020-01-02-a.md", "---\ndate: 2020-01-02 23:30:00 +0000\n---\nText.\n")
        );
        Assert.Equal("/2020/01/03/a.html", blog.Addresses("_posts/2020-01-02-a.md"));
    }

    [Theory]
    [InlineData("", "/about.html")]
    [InlineData("permalink: pretty", "/about/")]
    [InlineData("permalink: /:title/", "/about/")]
    [InlineData("permalink: /:title", "/about /about.html")]
    public void A_page_ends_as_posts_do(string settings, string addresses)
    {
        var blog = ReadBlog.Of(("_config.yml", settings + "\n"), Post, ("about.md", "---\ntitle: A\n---\nText.\n"));
        Assert.Equal(addresses, blog.Addresses("about.md"));
        Assert.Equal(ForeignKind.Page, blog.Document("about.md").Kind);
    }

    [Theory]
    [InlineData("_drafts/a.md", "it lies in _drafts/")]
    [InlineData("_posts/a.md", "its name has no date, so that Jekyll left it out")]
    [InlineData("_secret/a.md", "its collection 'secret' has no pages")]
    public void What_Jekyll_does_not_publish_is_held_back(string path, string reason)
    {
        var blog = ReadBlog.Of(("_config.yml", ""), Post, (path, "---\ntitle: A\n---\nText.\n"));
        Assert.Equal(reason, blog.Document(path).HeldBackBy);
        Assert.Empty(blog.Document(path).Addresses);
    }

    [Fact]
    public void Settings_are_read()
    {
        var settings = ReadBlog.By("jekyll", MovingBlogs.Read("jekyll")).Blog.Settings;
        Assert.Equal(
            ("Salt and Pepper", "https://salt.example/kitchen/", "Europe/Berlin", 5),
            (settings.Title, settings.BaseUrl, settings.TimeZone, settings.PageSize)
        );
        Assert.Equal("/{categories}/{year}/{month}/{slug}.html", settings.PostPattern);
        Assert.Equal([("About", "/about")], settings.Menu);
        Assert.Equal(["Mia Kern", "Paul Gast"], settings.Authors.Select(a => a.Name));
        Assert.Equal(["guest"], settings.Authors[1].Keys);
    }

    [Fact]
    public void Lists_and_redirects_have_their_addresses()
    {
        var blog = ReadBlog.By("jekyll", MovingBlogs.Read("jekyll"));
        Assert.Equal("/tag/sourdough/", blog.Lists(ListKind.Tag, "sourdough"));
        Assert.Equal("/topic/baking/", blog.Lists(ListKind.Category, "baking"));
        Assert.Equal("/feed.xml", blog.Lists(ListKind.Feed, ""));
        Assert.Equal("/tags /tags.html", blog.Lists(ListKind.Tag, ""));
        Assert.Equal("/travel/2018/05/naples.html", blog.Addresses("travel/_posts/2018-05-06-naples.md"));
        Assert.Contains(new ForeignRedirect("/shop/*", "https://shop.example/*"), blog.Blog.Redirects);
        Assert.Contains(blog.Remarks, r => r.Subject.StartsWith("a redirect of the host", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("paginate: 2", "/page2/")]
    [InlineData("paginate: 2\npaginate_path: /blog/page/:num/", "/blog/page/*")]
    [InlineData("title: x", "")]
    public void Further_pages_lead_to_the_first(string settings, string from)
    {
        var posts = Enumerable.Range(1, 3).Select(i => ($"_posts/2020-01-0{i}-a.md", "---\ntitle: T\n---\nText.\n"));
        var blog = ReadBlog.Of([("_config.yml", settings + "\n"), .. posts]);
        Assert.Equal(from, string.Join(' ', blog.Blog.Redirects.Select(r => r.From)));
    }

    [Fact]
    public void A_post_alone_in_its_folder_owns_the_files_beside_it()
    {
        var blog = ReadBlog.Of(
            ("_config.yml", ""),
            ("_posts/a/2020-01-02-a.md", "---\ntitle: T\n---\nText.\n"),
            ("_posts/a/pic.png", "x")
        );
        Assert.True(blog.Document("_posts/a/2020-01-02-a.md").HasFolder);
        Assert.Equal("/2020/01/02/pic.png", blog.FileAddress("_posts/a/pic.png"));
    }

    [Fact]
    public void Octopress_has_its_texts_in_a_folder_source()
    {
        var blog = ReadBlog.Of(
            ("_config.yml", "source: source\npermalink: /blog/:year/:month/:day/:title/\n"),
            ("Rakefile", ""),
            ("source/_posts/2012-03-04-a.markdown", "---\ntitle: T\n---\nText.\n"),
            ("source/images/a.png", "x")
        );
        Assert.Equal("jekyll", blog.Source);
        Assert.Equal("/blog/2012/03/04/a/", blog.Addresses("source/_posts/2012-03-04-a.markdown"));
        Assert.Equal("/images/a.png", blog.FileAddress("source/images/a.png"));
    }

    [Theory]
    [InlineData("include: ['_pages']", "_pages/about.md", null)]
    [InlineData("include: [_pages]", "_pages/_hidden/about.md", "its collection 'pages' has no pages")]
    [InlineData("include: ['.htaccess']", "_pages/about.md", "its collection 'pages' has no pages")]
    public void A_folder_that_is_included_is_public(string settings, string path, string? reason)
    {
        var blog = ReadBlog.Of(
            ("_config.yml", settings + "\n"),
            Post,
            (path, "---\ntitle: A\npermalink: /about/\n---\nText.\n")
        );
        Assert.Equal(reason, blog.Document(path).HeldBackBy);
        Assert.Equal(reason is null ? "/about/" : "", blog.Addresses(path));
    }

    [Fact]
    public void An_author_of_the_settings_and_of_the_data_is_one()
    {
        var blog = ReadBlog.Of(
            ("_config.yml", "author: Ann Bell\n"),
            ("_data/authors.yml", "ann:\n  name: Ann Bell\n  url: https://ann.example\n  bio: Bakes.\n"),
            Post
        );
        var author = Assert.Single(blog.Blog.Settings.Authors);
        Assert.Equal(["ann"], author.Keys);
        Assert.Equal(("https://ann.example", "Bakes."), (author.Url, author.Bio));
    }

    [Fact]
    public void The_theme_Chirpy_names_the_author_below_social() =>
        Assert.Equal(
            "Cody K",
            Assert.Single(ReadBlog.Of(("_config.yml", "social:\n  name: Cody K\n"), Post).Blog.Settings.Authors).Name
        );

    [Theory]
    [InlineData("tags", "Tag")]
    [InlineData("categories", "Category")]
    [InlineData("archives", "Archive")]
    public void A_tab_without_a_text_is_a_list(string name, string kind)
    {
        var blog = ReadBlog.Of(
            ("_config.yml", "collections:\n  tabs:\n    output: true\n    permalink: /:title/\n"),
            Post,
            ($"_tabs/{name}.md", $"---\nlayout: {name}\nicon: x\n---\n"),
            ("_tabs/about.md", "---\ntitle: About\n---\nText.\n")
        );
        Assert.Contains(new ForeignList(Enum.Parse<ListKind>(kind), "", $"/{name}/"), blog.Blog.Lists);
        Assert.Equal(["My-First-Post", "about"], blog.Blog.Documents.Select(d => d.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Archives_of_years_and_months_are_lists()
    {
        var blog = ReadBlog.Of(("_config.yml", "jekyll-archives:\n  enabled: [year, month]\n"), Post);
        Assert.Equal("/2020/", blog.Lists(ListKind.Archive, "2020"));
        Assert.Equal("/2020/01/", blog.Lists(ListKind.Archive, "2020/01"));
    }
}
