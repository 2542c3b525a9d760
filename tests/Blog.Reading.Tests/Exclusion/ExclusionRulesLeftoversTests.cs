using Blog.Testing;

namespace Blog.Reading.Tests.Exclusion;

public class ExclusionRulesLeftoversTests
{
    public static TheoryData<string> Copies =>
        [
            "series (1).yml",
            "series copy.yml",
            "Copy of series.yml",
            "crossposts.lock (1).yml",
            "site.yml.dist",
            "site.yml.txt",
            "site.json",
            "site.toml",
            "config.yml",
            "posts/a.md.copy",
            "files/x.dpkg-old",
            "files/x.rpmsave",
            "files/x.pacnew",
            "files/x.ucf-dist",
            "files/env.local",
            "files/authorized_keys",
            "files/known_hosts",
            "files/appsettings.Development.json",
            "files/core",
            "files/error_log",
            "files/x.har",
            "files/x.msg",
            "files/a.bak.md",
            "files/a.tmp.json",
        ];

    [Theory]
    [MemberData(nameof(Copies))]
    public void Copies_and_leftovers_are_not_published(string path)
    {
        var built = TestSite.With(($"content/{path}", "SECRET")).Build();
        Assert.Empty(built.Ids);
        Assert.All(built.Paths, p => Assert.DoesNotContain("SECRET", built.Output(p), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("files/a.tmp.png")]
    [InlineData("files/foo.bak.png")]
    [InlineData("files/series (1).yml")]
    [InlineData("files/config.yml")]
    [InlineData("core/x.png")]
    public void Names_that_are_wanted_are_published(string path) =>
        Assert.True(TestSite.With(($"content/{path}", "x")).Build().Has(path));

    [Theory]
    [InlineData("a.text")]
    [InlineData("a.markdn")]
    [InlineData("a.creole")]
    [InlineData("a.Rnw")]
    [InlineData("a.typ")]
    [InlineData("a.asc")]
    [InlineData("a.html.pm")]
    [InlineData("a.canvas")]
    [InlineData("a.excalidraw")]
    [InlineData("a.base")]
    [InlineData("a.scrivx")]
    [InlineData("a.textpack")]
    [InlineData("a.11ty.js")]
    [InlineData("a.tsx")]
    [InlineData("a.jsx")]
    [InlineData("a.vue")]
    public void A_document_of_another_program_among_posts_is_told_and_not_published(string name)
    {
        var built = TestSite.With(($"content/posts/{name}", "SECRET")).Build();
        Assert.Equal(["BLOG143"], built.Ids);
        Assert.False(built.Has($"posts/{name}"));
    }

    [Theory]
    [InlineData("posts/a.json", "{\"status\": \"draft\"}", "BLOG143")]
    [InlineData("posts/a.yml", "status: draft\n", "BLOG143")]
    [InlineData("posts/a.db", "SQLite format 3\0", "BLOG143")]
    [InlineData("files/a.db", "SQLite format 3\0CREATE TABLE members (email)", "BLOG145")]
    [InlineData("posts/a.enex", "<en-export>", "BLOG145")]
    [InlineData("files/posts.xml", "<posts><post id=\"1\" state=\"draft\"></post></posts>", "BLOG145")]
    [InlineData("files/a.txt", "AUTHOR: A\nTITLE: B\nSTATUS: Draft\n-----\nBODY:\n", "BLOG145")]
    [InlineData("files/list.csv", "Email Address,First Name\na@b.example,A\n", "BLOG145")]
    public void Data_with_drafts_or_addresses_is_told_and_not_published(string path, string text, string id)
    {
        var built = TestSite.With(($"content/{path}", text)).Build();
        Assert.Equal([id], built.Ids);
        Assert.False(built.Has(path));
    }

    [Theory]
    [InlineData("qmd")]
    [InlineData("mdx")]
    [InlineData("ipynb")]
    [InlineData("txt")]
    [InlineData("docx")]
    [InlineData("vue")]
    public void What_lies_with_a_document_that_is_not_rendered_is_not_published(string extension)
    {
        var built = TestSite
            .With(
                ($"content/posts/2020-01-02-q/index.{extension}", "---\ndraft: true\n---\nSECRET"),
                ("content/posts/2020-01-02-q/data.csv", "SECRET"),
                ("content/posts/other/data.csv", "1")
            )
            .Build();
        Assert.Equal(["BLOG143"], built.Ids);
        Assert.False(built.Has("posts/2020-01-02-q/data.csv"));
        Assert.True(built.Has("posts/other/data.csv"));
    }

    [Fact]
    public void A_file_without_an_ending_is_told_in_words() =>
        Assert.Contains(
            "no ending",
            Assert.Single(TestSite.With(("content/posts/a", "---\ntitle: A\n---\n")).Build().Diagnostics),
            StringComparison.Ordinal
        );
}
