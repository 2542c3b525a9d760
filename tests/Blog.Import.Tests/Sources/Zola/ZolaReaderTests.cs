using Blog.Import.Foreign;

namespace Blog.Import.Tests.Sources.Zola;

public class ZolaReaderTests
{
    private const string Text = "+++\ntitle = \"T\"\ndate = 2020-03-04\n+++\nText.\n";
    private const string Draft = "+++\ndraft = true\n+++\nText.\n";

    [Theory]
    [InlineData("*.secret.md", "blog/a.secret.md")]
    [InlineData("blog/a*", "blog/a.md")]
    [InlineData("blog/*.md", "blog/x/a.md")]
    [InlineData("a.{md,txt}", "blog/a.md")]
    [InlineData("a[.]md", "blog/a.md")]
    [InlineData("content/blog/**", "blog/x/a.md")]
    [InlineData("private", "private/a.md")]
    public void Content_that_the_settings_ignore_is_held_back(string pattern, string path)
    {
        var blog = Read($"ignored_content = ['{pattern}']", ("content/" + path, Text), ("content/other/b.md", Text));
        Assert.Equal($"its path matches '{pattern}' of 'ignored_content'", blog.Document("content/" + path).HeldBackBy);
        Assert.Empty(blog.Document("content/" + path).Addresses);
        Assert.Null(blog.Document("content/other/b.md").HeldBackBy);
    }

    [Fact]
    public void A_file_that_the_settings_ignore_is_not_carried()
    {
        var blog = Read(
            "ignored_content = ['*.xlsx']",
            ("content/blog/a/index.md", Text),
            ("content/blog/a/sums.xlsx", "x"),
            ("content/blog/a/b.png", "x")
        );
        Assert.Equal(["content/blog/a/b.png"], blog.Blog.Files.Select(f => f.Source.Path.Value));
        Assert.Contains(blog.Remarks, r => r.Kind == RemarkKind.Lost && r.Source.Value == "content/blog/a/sums.xlsx");
    }

    [Theory]
    [InlineData("_index.md")]
    [InlineData("_index.fr.md")]
    public void A_section_that_is_a_draft_in_one_language_holds_back_its_folder_in_all(string section)
    {
        var blog = Read(
            "[languages.fr]",
            ("content/blog/" + section, Draft),
            ("content/blog/x/a.md", Text),
            ("content/blog/a.fr.md", Text)
        );
        Assert.All(blog.Blog.Documents, d => Assert.Equal("its section blog/ is a draft", d.HeldBackBy));
        Assert.All(blog.Blog.Documents, d => Assert.Empty(d.Addresses));
        Assert.DoesNotContain(blog.Blog.Lists, l => l.Address is "/blog/" or "/fr/blog/" && l.Kind != ListKind.Feed);
    }

    [Fact]
    public void The_page_of_a_section_in_another_language_than_that_of_the_draft_stays()
    {
        var blog = Read(
            "[languages.fr]",
            ("content/blog/_index.md", "+++\ntitle = \"B\"\n+++\nText.\n"),
            ("content/blog/_index.fr.md", Draft)
        );
        Assert.Null(blog.Document("content/blog/_index.md").HeldBackBy);
        Assert.Equal("its section blog/ is a draft", blog.Document("content/blog/_index.fr.md").HeldBackBy);
    }

    private static ReadBlog Read(string settings, params (string Path, string Text)[] files) =>
        ReadBlog.By(
            "zola",
            ReadBlog.TreeOf([("zola.toml", "base_url = 'https://a.example'\n" + settings + "\n"), .. files])
        );
}
