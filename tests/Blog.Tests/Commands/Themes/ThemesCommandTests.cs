using Blog.Tests.Fakes;
using Blog.Themes;

namespace Blog.Tests.Commands.Themes;

public sealed class ThemesCommandTests : IDisposable
{
    private readonly TestHost _host = new() { MakesRealSites = true, Themes = new BuiltInThemes() };

    public ThemesCommandTests() =>
        _host.Folder.Write(
            "site/content/site.yml",
            "title: Test\nbase_url: https://example.org/\nauthors:\n  - name: Ann\n"
        );

    [Fact]
    public void Themes_of_the_program_and_of_the_site_are_listed()
    {
        _host.Folder.Write("site/themes/mine/theme.yml", "name: Mine\n");
        _host.Folder.Write("site/themes/paper/theme.yml", "name: Paper\n");
        Assert.Equal(
            "Theme      From\nmine       themes/mine/\npaper      themes/paper/\nplaintext  the program\n",
            string.Join('\n', _host.Run("theme", "list").Out.Split('\n').Select(l => l.TrimEnd()))
        );
    }

    [Fact]
    public void Outside_of_a_site_those_of_the_program_are_listed()
    {
        _host.WorkingFolder = _host.Folder.Above;
        var themes = _host.Run("theme", "list", "--json").Json.GetProperty("themes");
        Assert.Equal(["paper", "plaintext"], themes.EnumerateArray().Select(t => t.GetProperty("name").GetString()));
    }

    [Fact]
    public void A_copied_theme_builds_the_same_site()
    {
        _host.Run("build", "--output", "a");
        Assert.Equal(0, _host.Run("theme", "copy", "paper").ExitCode);
        _host.Run("build", "--output", "b");
        Assert.Equal(Texts("site/a"), Texts("site/b"));
        Assert.True(File.Exists(_host.Folder.PathOf("site/themes/paper/layouts/post.html")));
    }

    [Fact]
    public void One_file_is_copied_to_where_it_takes_the_place_of_the_themes()
    {
        Assert.Equal(0, _host.Run("theme", "copy", "paper", "layouts/post.html").ExitCode);
        Assert.Equal(["layouts/post.html"], _host.Folder.Files("site/content/_theme"));
    }

    [Fact]
    public void Nothing_is_written_over()
    {
        _host.Folder.Write("site/content/_theme/layouts/post.html", "mine");
        _host.Folder.Write("site/themes/paper/theme.yml", "mine");
        Assert.Equal(2, _host.Run("theme", "copy", "paper", "layouts/post.html").ExitCode);
        Assert.Equal(2, _host.Run("theme", "copy", "paper").ExitCode);
        Assert.Equal("mine", _host.Folder.Read("site/content/_theme/layouts/post.html"));
        Assert.Equal(["paper/theme.yml"], _host.Folder.Files("site/themes"));
    }

    [Theory]
    [InlineData("papr", "layouts/post.html", "Did you mean 'paper'?")]
    [InlineData("paper", "layouts/pots.html", "Did you mean 'layouts/post.html'?")]
    [InlineData("paper", "../../site.yml", "has no file")]
    public void What_is_not_there_is_refused(string theme, string file, string said)
    {
        var refused = _host.Run("theme", "copy", theme, file);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(said, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Copied_files_are_compared_with_the_programs()
    {
        foreach (var file in (string[])["layouts/post.html", "layouts/page.html"])
            _host.Run("theme", "copy", "paper", file);
        var post = _host.Folder.PathOf("site/content/_theme/layouts/post.html");
        File.WriteAllText(post, File.ReadAllText(post) + "<p>one</p>\n<p>two</p>\n");
        _host.Folder.Write("site/content/_theme/partials/mine.html", "mine");
        var files = _host
            .Run("theme", "diff", "--json")
            .Json.GetProperty("files")
            .EnumerateArray()
            .Select(f =>
                $"{f.GetProperty("path")} {f.GetProperty("kind")} +{f.GetProperty("added")} -{f.GetProperty("removed")}"
            );
        Assert.Equal(
            [
                "content/_theme/layouts/page.html same +0 -0",
                "content/_theme/layouts/post.html changed +2 -0",
                "content/_theme/partials/mine.html own +0 -0",
            ],
            files
        );
        Assert.EndsWith(
            "2 files different from the built-in ones, 1 equal.\n",
            _host.Run("theme", "diff").Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_that_a_copied_theme_lacks_is_missing()
    {
        _host.Run("theme", "copy", "paper");
        File.Delete(_host.Folder.PathOf("site/themes/paper/layouts/page.html"));
        Assert.Contains(
            "themes/paper/layouts/page.html  missing",
            _host.Run("theme", "diff").Out,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _host.Dispose();

    private List<string> Texts(string folder) =>
        [.. _host.Folder.Files(folder).Select(f => f + "\n" + _host.Folder.Read($"{folder}/{f}"))];
}
