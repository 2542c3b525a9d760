using Blog.Import.Foreign;

namespace Blog.Import.Tests.Sources.Hugo;

public class HugoConfigTests
{
    private const string Text = "---\ntitle: T\ndate: 2020-03-04\n---\nText.\n";

    [Theory]
    [InlineData("ignoreFiles = ['\\.wip\\.md$']", "posts/a.wip.md", "its path matches '\\.wip\\.md$' of 'ignoreFiles'")]
    [InlineData("ignoreFiles = ['/private/']", "private/a.md", "its path matches '/private/' of 'ignoreFiles'")]
    [InlineData("ignoreFiles = ['/private/']", "private/_index.md", "its path matches '/private/' of 'ignoreFiles'")]
    [InlineData("ignoreFiles = ['/private/']", "posts/private.md", null)]
    [InlineData(
        "ignoreFiles = ['^/home/ann/blog/content/posts/a\\.md$']",
        "posts/a.md",
        "its path matches '^/content/posts/a\\.md$' of 'ignoreFiles'"
    )]
    [InlineData("disableLanguages = ['fr']", "posts/a.fr.md", "its language 'fr' is disabled")]
    [InlineData("disableLanguages = 'de fr'", "posts/a.fr.md", "its language 'fr' is disabled")]
    [InlineData("disableLanguages = ['FR']", "posts/_index.fr.md", "its language 'fr' is disabled")]
    [InlineData("[languages.fr]\ndisabled = true", "posts/a.fr.md", "its language 'fr' is disabled")]
    [InlineData("disableLanguages = ['fr']", "posts/a.en.md", null)]
    public void What_the_settings_leave_out_is_held_back(string settings, string path, string? why)
    {
        var languages = settings.Contains("[languages", StringComparison.Ordinal) ? "" : "[languages.fr]\nweight = 2\n";
        var blog = Read($"{settings}\n{languages}", ("content/" + path, Text));
        var document = blog.Document("content/" + path);
        Assert.Equal(why, document.HeldBackBy);
        Assert.Equal(why is null, !document.Addresses.IsEmpty);
        Assert.DoesNotContain(blog.Blog.Lists, l => why is not null && l.Address is "/private/" or "/fr/posts/");
    }

    [Fact]
    public void A_file_among_the_texts_that_the_settings_leave_out_is_not_carried()
    {
        var blog = Read(
            "ignoreFiles = ['\\.psd$']",
            ("content/posts/a/index.md", Text),
            ("content/posts/a/b.psd", "x"),
            ("content/posts/a/b.png", "x")
        );
        Assert.Equal(["content/posts/a/b.png"], blog.Blog.Files.Select(f => f.Source.Path.Value));
        Assert.Contains(blog.Remarks, r => r.Kind == RemarkKind.Lost && r.Source.Name == "b.psd");
    }

    [Theory]
    [InlineData("(?!a)b")]
    [InlineData("a{99}")]
    [InlineData("(")]
    public void A_pattern_that_is_not_understood_is_reported(string pattern)
    {
        var blog = Read($"ignoreFiles = ['{pattern}']", ("content/posts/a.md", Text));
        var remark = Assert.Single(blog.Remarks, r => r.Kind == RemarkKind.Lost);
        Assert.Equal(($"the pattern '{pattern}' of 'ignoreFiles'", "hugo.toml"), (remark.Subject, remark.Source.Value));
    }

    [Fact]
    public void Texts_may_lie_at_the_top()
    {
        var blog = Read("contentDir = '.'", ("posts/a.md", Text));
        Assert.Equal("/posts/a/", blog.Addresses("posts/a.md"));
    }

    private static ReadBlog Read(string settings, params (string Path, string Text)[] files) =>
        ReadBlog.By("hugo", ReadBlog.TreeOf([("hugo.toml", settings + "\n"), .. files]));
}
