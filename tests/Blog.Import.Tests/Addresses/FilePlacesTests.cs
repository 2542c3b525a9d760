using Blog.Import.Foreign;

namespace Blog.Import.Tests.Addresses;

public sealed class FilePlacesTests
{
    private static ForeignDocument Post(string name, params string[] addresses) =>
        OldBlog.Post(name, $"---\ntitle: T\ndate: 2020-01-02\n---\nText of {name}.\n", [.. addresses]);

    [Fact]
    public void Files_lie_beside_their_document_or_where_their_address_is_kept()
    {
        var post = Post("a", "/posts/a/") with { Source = new("posts/a/index.md"), HasFolder = true };
        var blog = OldBlog.With(post) with
        {
            Files =
            [
                OldBlog.File("posts/a/img/b.png", null, "posts/a/index.md"),
                OldBlog.File("posts/a/c.png", "/elsewhere/c.png", "posts/a/index.md"),
                OldBlog.File("assets/images/d.png", "/assets/images/d.png"),
                OldBlog.File("static/_i/e.png", "/_i/e.png"),
                OldBlog.File("static/feed.xml", "/feed.xml"),
                OldBlog.File("static/.env", "/.env"),
                OldBlog.File("static/code/f.cs", "/code/f.cs"),
                OldBlog.File("static/private/g.png", "/private/g.png"),
            ],
        };
        Assert.Equal(
            [
                "content/_i/e.png",
                "content/assets/images/d.png",
                "content/elsewhere/c.png",
                "content/files/code/f.cs",
                "content/posts/2020-01-02-a/img/b.png",
                "content/posts/2020-01-02-a/index.md",
                "content/private/g.png",
                "content/site.yml",
            ],
            blog.Import().Files.Select(f => f.Path.Value)
        );
        Assert.Equal("Nothing", blog.Answer("/private/g.png"));
        Assert.False(blog.Site().Build().Has("private/g.png"));
        Assert.Contains("publish: [\"_i/e.png\"]", blog.Text("content/site.yml"), StringComparison.Ordinal);
        Assert.Contains("Lost: files that are never published → left out: it may hold passwords", blog.Remarks());
        Assert.Equal("Nothing", blog.Answer("/.env"));
        var site = blog.Site().Build();
        Assert.All(
            ["_i/e.png", "elsewhere/c.png", "assets/images/d.png", "posts/a/img/b.png", "files/code/f.cs"],
            path => Assert.True(site.Has(path), path)
        );
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("publish: false")]
    [InlineData("published: false")]
    [InlineData("status: private")]
    [InlineData("frontmatter: {premium: true}")]
    public void What_lies_beside_a_draft_is_not_published_whatever_its_name(string key)
    {
        var draft = OldBlog.Post("a", $"---\ntitle: T\ndate: 2020-01-02\n{key}\n---\n", "/posts/a/") with
        {
            Source = new("posts/a/index.md"),
            HasFolder = true,
        };
        var blog = OldBlog.With(draft, Post("b", "/posts/b/")) with
        {
            Files =
            [
                .. new[] { "img/c.png", "_i/d.png", "notes.md", "e.html", "bin/f.zip", "g.cs" }.Select(name =>
                    OldBlog.File("posts/a/" + name, name[0] == 'i' ? "/elsewhere/c.png" : null, "posts/a/index.md")
                ),
            ],
        };
        Assert.Equal(7, blog.Import().Files.Count(f => f.Path.IsBelow("content/posts/2020-01-02-a")));
        var built = blog.Site().Build();
        Assert.True(built.Has("posts/b/index.html"));
        Assert.DoesNotContain(
            built.Outputs.Keys,
            path => path.Contains("/a/", StringComparison.Ordinal) || path.Contains("c.png", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Of_files_whose_names_differ_only_in_case_each_is_shown_where_it_was()
    {
        var blog = OldBlog.With(Post("a", "/posts/a/")) with
        {
            Files =
            [
                OldBlog.File("img/Foo.png", "/img/Foo.png"),
                OldBlog.File("img/foo.png", "/img/foo.png"),
                OldBlog.File("img/fOO.png", "/img/fOO.png"),
            ],
        };
        var imported = blog.Import(
            (document, book) =>
                $"{book.Find("/img/Foo.png", document, true)} {book.Find("/img/foo.png", document, true)} "
                + book.Find("/img/fOO.png", document, true)
        );
        Assert.EndsWith(
            "/img/Foo.png /img/foo-2.png /img/fOO-3.png",
            OldBlog.TextOf(imported, "content/posts/2020-01-02-a.md").TrimEnd(),
            StringComparison.Ordinal
        );
        Assert.Equal(3, imported.Files.Count(f => f.Path.Extension == ".png"));
        Assert.Contains("Decided: files whose names differ only in case → it is img/foo-2.png here", blog.Remarks());
    }

    [Fact]
    public void What_lies_beside_a_draft_is_not_published()
    {
        var post = OldBlog.Post("a", "---\ntitle: T\ndate: 2020-01-02\ndraft: true\n---\n", "/posts/a/") with
        {
            Source = new("posts/a/index.md"),
            HasFolder = true,
        };
        var blog = OldBlog.With(post) with
        {
            Files = [OldBlog.File("posts/a/b.png", "/old/b.png", "posts/a/index.md")],
        };
        Assert.DoesNotContain(blog.Site().Build().Paths, p => p.EndsWith("b.png", StringComparison.Ordinal));
    }
}
