using Blog.Tests.Fakes;
using Blog.Text;
using Blog.Themes;

namespace Blog.Tests.Themes;

public sealed class BuiltInFilesTests : IDisposable
{
    private readonly TestHost _host = new() { MakesRealSites = true, Themes = BuiltInFiles.Themes };

    [Theory]
    [InlineData("base")]
    [InlineData("paper")]
    [InlineData("plaintext")]
    [InlineData("notebook")]
    public void A_repository_with_nothing_but_content_builds(string theme)
    {
        _host.Folder.Write("site/content/site.yml", Settings + $"theme: {theme}\n");
        _host.Folder.Write("site/content/posts/2020-01-01-hello.md", "---\ntitle: Hello\n---\n\nSome text.\n");
        var result = _host.Run("build", "--strict");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(
            "Some text.",
            _host.Folder.Read("site/output/posts/hello/index.html"),
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(_host.Folder.PathOf("site/themes")));
    }

    [Fact]
    public void A_theme_of_the_site_replaces_the_one_of_the_program()
    {
        _host.Folder.Write("site/content/site.yml", Settings);
        _host.Folder.Write("site/themes/paper/theme.yml", "name: Mine\n");
        foreach (var layout in (string[])["base", "home", "archive", "tags", "series-index", "not-found"])
            _host.Folder.Write($"site/themes/paper/layouts/{layout}.html", layout == "base" ? "{{ content }}" : "mine");
        var result = _host.Run("build");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal("mine", _host.Folder.Read("site/output/index.html").Trim());
    }

    [Fact]
    public void They_are_the_files_of_the_repository() =>
        Assert.Contains(new ContentPath("themes/base/assets/css/site.css"), BuiltInFiles.Themes.Files);

    public void Dispose() => _host.Dispose();

    private const string Settings = "title: Test\nbase_url: https://example.org/\nauthors:\n  - name: Ann\n";
}
