using Blog.Import.Foreign;

namespace Blog.Import.Tests.Sources.Astro;

public class AstroSourceTests
{
    [Theory]
    [InlineData("", "src/content/blog/A Post.md", "", "/blog/a-post/")]
    [InlineData("trailingSlash: 'never'", "src/content/blog/a.md", "", "/blog/a")]
    [InlineData("build: { format: 'file' }", "src/content/blog/a.md", "", "/blog/a.html")]
    [InlineData("", "src/content/blog/a/index.md", "", "/blog/a/")]
    [InlineData("", "src/content/blog/a.md", "slug: x/y", "/blog/x/y/")]
    [InlineData("", "src/pages/posts/a.md", "", "/posts/a/")]
    [InlineData("", "src/pages/index.md", "", "")]
    [InlineData("", "src/content/blog/_a.md", "", "")]
    public void A_document_has_the_address_of_its_route(string settings, string path, string matter, string addresses)
    {
        var config = $"export default defineConfig({{ site: 'https://a.example', {settings} }});\n";
        var blog = ReadBlog.Of(("astro.config.mjs", config), (path, $"---\ntitle: T\n{matter}\n---\nText.\n"));
        Assert.Equal("astro", blog.Source);
        Assert.Equal(addresses, blog.Addresses(path));
    }

    [Fact]
    public void A_page_that_asks_for_a_collection_says_where_it_is_shown()
    {
        var blog = ReadBlog.Of(
            ("astro.config.mjs", ""),
            ("src/pages/[...slug].astro", "const posts = await getCollection(\"writing\");"),
            ("src/pages/tags/[tag].astro", "const posts = await getCollection(\"writing\");"),
            ("src/content/writing/a.md", "---\ntitle: T\npubDate: 2020-01-02\n---\nText.\n")
        );
        Assert.Equal("/a/", blog.Addresses("src/content/writing/a.md"));
        Assert.Equal(ForeignKind.Post, blog.Document("src/content/writing/a.md").Kind);
    }

    [Fact]
    public void The_small_blog_is_read()
    {
        var blog = ReadBlog.By("astro", MovingBlogs.Read("astro"));
        var settings = blog.Blog.Settings;
        Assert.Equal(
            ("Low Orbit", "https://orbit.example/", "Small moons.", "/blog/{slug}/"),
            (settings.Title, settings.BaseUrl, settings.Description, settings.PostPattern)
        );
        Assert.Equal(Dialects.Mdx, blog.Document("src/content/blog/dust.mdx").Dialects);
        Assert.Equal("'_wip.md' keeps it from having a page", blog.Document("src/content/blog/_wip.md").HeldBackBy);
        Assert.Equal("/star.png", blog.FileAddress("public/star.png"));
        Assert.Null(blog.FileAddress("src/assets/moon.png"));
        Assert.Contains(new ForeignRedirect("/old-moon", "/blog/moon/"), blog.Blog.Redirects);
        Assert.Contains(blog.Remarks, r => r.Source.Name == "index.astro" && r.Kind == RemarkKind.Lost);
    }

    [Fact]
    public void The_address_of_a_page_that_is_a_program_is_known()
    {
        var blog = ReadBlog.Of(
            ("astro.config.mjs", "export default {};"),
            ("src/content/blog/a.md", "---\ntitle: A\npubDate: 2020-01-02\n---\nText.\n"),
            ("src/pages/about.astro", "<p>About</p>"),
            ("src/pages/blog/[slug].astro", "getCollection('blog')")
        );
        Assert.Equal(["/about/"], blog.Blog.Unanswered);
    }
}
