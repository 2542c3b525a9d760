using Blog.Import.Foreign;

namespace Blog.Import.Tests.Sources.Eleventy;

public class EleventySourceTests
{
    [Theory]
    [InlineData("posts/a.md", "", "/posts/a/")]
    [InlineData("posts/2020-01-02-a.md", "", "/posts/2020-01-02-a/")]
    [InlineData("posts/a/index.md", "", "/posts/a/")]
    [InlineData("posts/a/a.md", "", "/posts/a/")]
    [InlineData("posts/2020-01-02-a.md", "permalink: \"/{{ page.fileSlug }}/\"", "/a/")]
    [InlineData("posts/a.md", "permalink: \"/x/{{ title | slugify }}/index.html\"", "/x/it-is-cafe/")]
    [InlineData(
        "posts/2020-01-02-a.md",
        "permalink: \"/{{ page.date | date: '%Y/%m' }}/{{ page.fileSlug }}/\"",
        "/2020/01/a/"
    )]
    [InlineData("posts/2020-01-02-a.md", "permalink: \"{{ page.filePathStem }}.html\"", "/posts/a.html")]
    [InlineData("posts/a.md", "permalink: \"/{{ title | mine }}/\"", "")]
    [InlineData("posts/a.md", "permalink: /plain", "/plain/")]
    [InlineData("posts/a.md", "redirect_from: /o", "/posts/a/ /o")]
    public void A_document_has_the_address_of_its_path_or_its_template(string path, string matter, string addresses)
    {
        var blog = ReadBlog.Of((".eleventy.js", ""), (path, $"---\ntitle: \"It is café\"\n{matter}\n---\nText.\n"));
        Assert.Equal("eleventy", blog.Source);
        Assert.Equal(addresses, blog.Addresses(path));
    }

    [Fact]
    public void Front_matter_for_navigation_is_the_menu()
    {
        var blog = ReadBlog.Of(
            (".eleventy.js", ""),
            ("a.md", "---\neleventyNavigation:\n  key: Two\n  order: 2\n---\nText.\n"),
            ("b.md", "---\neleventyNavigation:\n  key: One\n  order: 1\n---\nText.\n"),
            ("c.md", "---\neleventyNavigation:\n  key: Three\n  parent: One\n---\nText.\n")
        );
        Assert.Equal([("One", "/b/"), ("Two", "/a/")], blog.Blog.Settings.Menu);
    }

    [Fact]
    public void The_small_blog_is_read()
    {
        var blog = ReadBlog.By("eleventy", MovingBlogs.Read("eleventy"));
        var settings = blog.Blog.Settings;
        Assert.Equal(
            ("Blue Ink", "https://ink.example/", "en", "/writing/{slug}/"),
            (settings.Title, settings.BaseUrl, settings.Language, settings.PostPattern)
        );
        Assert.Equal("Noa Blum", Assert.Single(settings.Authors).Name);
        Assert.Equal("/writing/broad-nibs/", blog.Addresses("src/posts/2020-05-06-broad-nibs.md"));
        Assert.Equal("/dry/dry.html", blog.Addresses("src/posts/dry.md"));
        Assert.Equal("its permalink is false", blog.Document("src/posts/never.md").HeldBackBy);
        Assert.Equal(ForeignKind.Page, blog.Document("src/about/index.md").Kind);
        Assert.Equal("/img/nib.png", blog.FileAddress("src/img/nib.png"));
        Assert.Equal("/favicon.png", blog.FileAddress("public/favicon.png"));
        Assert.Equal("/tags/wet-ink/", blog.Lists(ListKind.Tag, "Wet Ink"));
        Assert.Contains("/feed/feed.xml", blog.Lists(ListKind.Feed, ""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.njk", "<p>Short text.</p>", null)]
    [InlineData("a.liquid", "<p>Text {% if x %}y{% endif %}</p>", "it is a template (.liquid)")]
    [InlineData("a.njk", "<p>{{ title }}</p>", "it is a template (.njk)")]
    public void A_post_in_a_language_of_templates_is_carried(string name, string body, string? reason)
    {
        var path = "posts/" + name;
        var blog = ReadBlog.Of(
            (".eleventy.js", "module.exports = {};"),
            ("posts/b.md", "---\ntitle: B\ndate: 2020-01-02\n---\nText.\n"),
            ("posts/index.njk", "---\ntitle: All\n---\n{% for p in collections.posts %}<p>Read</p>{% endfor %}"),
            (path, $"---\ntitle: A\ndate: 2020-01-02\n---\n{body}\n")
        );
        Assert.Equal((ForeignKind.Post, reason), (blog.Document(path).Kind, blog.Document(path).HeldBackBy));
        Assert.DoesNotContain(blog.Blog.Documents, d => d.Source.Stem == "index");
    }
}
