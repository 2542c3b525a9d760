using Blog.Import.Foreign;

namespace Blog.Import.Tests.Sources.Eleventy;

public class EleventyReaderTests
{
    private const string Text = "---\ntitle: T\ndate: 2020-03-04\n---\nText.\n";

    [Theory]
    [InlineData(".eleventyignore", "# so\nhidden/\n", "hidden")]
    [InlineData(".eleventyignore", "./hidden\r\n", "hidden")]
    [InlineData(".eleventyignore", "**/*.wip.md\n", "**/*.wip.md")]
    [InlineData(".eleventyignore", "{public,hidden}/*\n", "{public,hidden}/*")]
    [InlineData(".eleventyignore", "!hidden/\npublic/\n", null)]
    [InlineData(".gitignore", "/hidden\n", "hidden")]
    [InlineData("eleventy.config.js", "eleventyConfig.ignores.add(\"hidden/**\");", "hidden/**")]
    [InlineData("eleventy.config.js", "// eleventyConfig.ignores.add(\"hidden/**\");", null)]
    public void What_is_ignored_is_held_back(string name, string text, string? pattern)
    {
        const string Path = "hidden/a.wip.md";
        var blog = Read((name, text), (Path, Text));
        Assert.Equal(pattern is null ? null : $"Eleventy ignores '{pattern}'", blog.Document(Path).HeldBackBy);
        Assert.Equal(pattern is null, !blog.Document(Path).Addresses.IsEmpty);
    }

    [Theory]
    [InlineData("src/.eleventyignore", "hidden")]
    [InlineData(".eleventyignore", "src/hidden")]
    public void Patterns_are_below_the_folder_of_their_list(string name, string pattern)
    {
        var blog = Read(
            (".eleventy.js", "module.exports = { dir: { input: 'src' } };"),
            (name, pattern),
            ("src/hidden/a.md", Text),
            ("src/a.md", Text)
        );
        Assert.Equal("Eleventy ignores 'src/hidden'", blog.Document("src/hidden/a.md").HeldBackBy);
        Assert.Null(blog.Document("src/a.md").HeldBackBy);
    }

    [Fact]
    public void A_list_for_git_counts_unless_the_settings_say_otherwise()
    {
        var blog = Read(
            (".eleventy.js", "eleventyConfig.setUseGitIgnore(false);"),
            (".gitignore", "a.md\n"),
            ("a.md", Text)
        );
        Assert.Null(blog.Document("a.md").HeldBackBy);
    }

    [Fact]
    public void A_picture_that_is_ignored_is_carried_only_when_it_is_copied()
    {
        var blog = Read(
            (".eleventy.js", "eleventyConfig.addPassthroughCopy(\"hidden/open\");"),
            (".eleventyignore", "hidden\n"),
            ("a.md", Text),
            ("hidden/a.png", "x"),
            ("hidden/open/b.png", "x")
        );
        Assert.Equal(["hidden/open/b.png"], blog.Blog.Files.Select(f => f.Source.Path.Value));
        Assert.Contains(blog.Remarks, r => r.Kind == RemarkKind.Lost && r.Source.Value == "hidden/a.png");
    }

    private static ReadBlog Read(params (string Path, string Text)[] files) =>
        ReadBlog.By("eleventy", ReadBlog.TreeOf(files));
}
