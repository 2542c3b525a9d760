using Blog.Import.Foreign;
using Blog.Import.Sources.Files;

namespace Blog.Import.Tests.Sources.MarkdownFolder;

/// <summary>Forms of front matter and names that real blogs have.</summary>
public class MarkdownFolderCasesTests
{
    [Theory]
    [InlineData("pelican", "Title: T\nDate: 2020-01-02 10:00\nCategory: x\nTags: a, b\nSlug: my-slug\n\nText.\n")]
    [InlineData("statiq-no-open", "Title: T\nPublished: 2020-01-02\nTags:\n  - x\n---\nText.\n")]
    [InlineData("bom-statiq", "\uFEFFTitle: T\nPublished: 2020-01-02\nTags:\n  - x\n---\nText.\n")]
    [InlineData("bom", "\uFEFF---\ntitle: T\n---\nText.\n")]
    [InlineData("crlf", "---\r\ntitle: T\r\ntags: [a, b]\r\n---\r\nText.\n")]
    [InlineData("toml", "+++\ntitle = \"T\"\ndate = 2020-01-02\ndraft = false\n[extra]\nx = 1\n+++\nText.\n")]
    [InlineData("toml-date-tz", "+++\ntitle = \"T\"\ndate = 2020-01-02T10:00:00+01:00\n+++\nText.\n")]
    [InlineData("zola-taxonomies", "+++\ntitle = \"T\"\n[taxonomies]\ntags = [\"one\"]\n+++\nText.\n")]
    [InlineData("json-front-matter", "{\n  \"title\": \"T\",\n  \"date\": \"2020-01-02\"\n}\n\nText.\n")]
    [InlineData("five-dashes", "-----\ntitle: T\n-----\nText.\n")]
    [InlineData("fence-dots", "---\ntitle: T\n...\nText.\n")]
    [InlineData("yaml-unindented-quote", "---\ntitle: T\ndescription: \"One line\nsecond line\"\n---\nText.\n")]
    [InlineData("tags-with-hash", "---\ntitle: T\ntags: [a, #b]\n---\nText.\n")]
    [InlineData("lepture-style", "# T\n\n- date: 2014-01-01\n- tags: a, b\n\n------\n\nText.\n")]
    public void Every_form_of_front_matter_is_read(string form, string text)
    {
        var blog = ReadBlog.By("markdown", ReadBlog.TreeOf(("content/posts/a.md", text)));
        var document = Assert.Single(blog.Blog.Documents);
        Assert.True(document.Matter.TextAt("title") == "T", $"{form}: {document.Matter}");
        Assert.Equal("Text.", document.Body.Trim());
        Assert.Equal("Text.", text.Replace("\r", "", StringComparison.Ordinal).Split('\n')[LineOf(document) - 1]);
    }

    // The body may start with empty lines.
    private static int LineOf(ForeignDocument document) =>
        document.BodyLine + document.Body.TakeWhile(char.IsWhiteSpace).Count(c => c == '\n');

    [Theory]
    [InlineData("2020-01-02-a.md", "2020-01-02", "a")]
    [InlineData("2020-01-02-My.Post_Name.md", "2020-01-02", "My.Post_Name")]
    [InlineData("2020-1-2-a.md", "2020-01-02", "a")]
    [InlineData("2020_01_02 a.md", "2020-01-02", "a")]
    [InlineData("2020-01-02.md", "2020-01-02", "2020-01-02")]
    [InlineData("a.md", null, "a")]
    [InlineData("types-+-properties-=-states.md", null, "types-+-properties-=-states")]
    [InlineData("2020-01-02-a/index.md", "2020-01-02", "a")]
    [InlineData("2020/03/04/a.md", "2020-03-04", "a")]
    [InlineData("2020/03/a.md", "2020-03-01", "a")]
    [InlineData("2020-01-01-cafe\u0301.md", "2020-01-01", "café")]
    public void A_name_says_the_date_and_the_slug(string name, string? date, string slug)
    {
        var document = ReadBlog.By("markdown", ReadBlog.TreeOf(("content/posts/" + name, "Text.\n"))).Blog.Documents[0];
        Assert.Equal((date, slug, ForeignKind.Post), (document.Date, document.Name, document.Kind));
        Assert.Equal(name.Contains("index", StringComparison.Ordinal), document.HasFolder);
    }

    [Fact]
    public void A_bundle_in_two_languages_is_two_documents_that_share_their_pictures()
    {
        var blog = ReadBlog.By(
            "markdown",
            ReadBlog.TreeOf(
                ("content/posts/one/index.md", "Text.\n"),
                ("content/posts/one/index.fr.md", "Texte.\n"),
                ("content/posts/one/pic.png", "x"),
                ("content/posts/two/index.md", "Text.\n"),
                ("content/posts/two/index.fr.md", "Texte.\n")
            )
        );
        Assert.Equal(
            [("one", "fr"), ("one", null), ("two", "fr"), ("two", null)],
            blog.Blog.Documents.Select(d => (d.Name, d.Language))
        );
        Assert.Equal("content/posts/one/index.md", Assert.Single(blog.Blog.Files).Owner?.Value);
    }

    [Fact]
    public void A_source_of_R_beside_its_text_is_left_out()
    {
        var blog = ReadBlog.By(
            "markdown",
            ReadBlog.TreeOf(
                ("content/posts/one/index.Rmd", "---\ntitle: T\n---\ny\n"),
                ("content/posts/one/index.md", "x\n")
            )
        );
        Assert.Equal("x\n", Assert.Single(blog.Blog.Documents).Body);
        Assert.Equal(RemarkKind.Converted, Assert.Single(blog.Remarks).Kind);
    }

    [Fact]
    public void Drafts_in_HTML_and_MDX_are_documents_and_not_files()
    {
        var blog = ReadBlog.By(
            "markdown",
            ReadBlog.TreeOf(
                ("content/posts/2020-01-02-a.html", "---\ntitle: T\ndraft: true\n---\n<p>Secret text.</p>\n"),
                ("content/posts/2020-01-03-b.mdx", "---\ntitle: T\ndraft: true\n---\nSecret text.\n")
            )
        );
        Assert.Empty(blog.Blog.Files);
        Assert.All(blog.Blog.Documents, d => Assert.True(d.Matter.FlagAt("draft")));
    }

    [Fact]
    public void Files_for_the_host_move_and_redirects_are_read()
    {
        var blog = ReadBlog.By(
            "markdown",
            ReadBlog.TreeOf(
                ("content/posts/a.md", "Text.\n"),
                ("content/_redirects", "/old /posts/a/ 301\n"),
                ("content/_headers", "x"),
                ("content/.well-known/security.txt", "x"),
                ("content/images/_thumb.png", "x")
            )
        );
        Assert.Equal([new ForeignRedirect("/old", "/posts/a/")], blog.Blog.Redirects);
        Assert.Equal("/images/_thumb.png", blog.FileAddress("content/images/_thumb.png"));
        Assert.Equal("/.well-known/security.txt", blog.FileAddress("content/.well-known/security.txt"));
    }
}
