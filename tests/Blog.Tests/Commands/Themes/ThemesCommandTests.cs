using Blog.Programs;
using Blog.Tests.Fakes;
using Blog.Themes;

namespace Blog.Tests.Commands.Themes;

public sealed class ThemesCommandTests : IDisposable
{
    private readonly TestHost _host = new() { MakesRealSites = true, Themes = BuiltInFiles.Themes };

    public ThemesCommandTests() =>
        _host.Folder.Write(
            "site/content/site.yml",
            "title: Test\nbase_url: https://example.org/\nauthors:\n  - name: Ann\n"
        );

    [Fact]
    public void Themes_of_the_program_and_of_the_site_are_listed()
    {
        _host.Folder.Write("site/themes/mine/theme.yml", "name: Mine\nextends: base\n");
        _host.Folder.Write("site/themes/paper/theme.yml", "name: Paper\n");
        Assert.Equal(
            """
            Theme      From           Extends
            base       the program
            mine       themes/mine/   base
            notebook   the program    base
            paper      themes/paper/
            plaintext  the program    base

            """.ReplaceLineEndings("\n"),
            string.Join('\n', _host.Run("theme", "list").Out.Split('\n').Select(l => l.TrimEnd()))
        );
    }

    [Fact]
    public void Outside_of_a_site_those_of_the_program_are_listed()
    {
        _host.WorkingFolder = _host.Folder.Above;
        var themes = _host.Run("theme", "list", "--json").Json.GetProperty("themes");
        Assert.Equal(
            ["base", "notebook", "paper", "plaintext"],
            themes.EnumerateArray().Select(t => t.GetProperty("name").GetString())
        );
    }

    [Fact]
    public void A_copied_theme_builds_the_same_site()
    {
        _host.Run("build", "--output", "a");
        Assert.Equal(0, _host.Run("theme", "copy", "paper").ExitCode);
        _host.Run("build", "--output", "b");
        Assert.Equal(Texts("site/a"), Texts("site/b"));
        // What Paper takes from Base stays the program's.
        Assert.True(File.Exists(_host.Folder.PathOf("site/themes/paper/assets/css/_look.css")));
        Assert.False(Directory.Exists(_host.Folder.PathOf("site/themes/paper/layouts")));
    }

    [Fact]
    public void One_file_is_copied_to_where_it_takes_the_place_of_the_themes()
    {
        Assert.Equal(0, _host.Run("theme", "copy", "paper", "layouts/post.html").ExitCode);
        Assert.Equal(
            [$".copied/{ProgramVersion.Text}/layouts/post.html", "layouts/post.html"],
            _host.Folder.Files("site/content/_theme")
        );
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
                "content/_theme/layouts/post.html yours +2 -0",
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
    public void After_an_upgrade_it_is_said_who_changed_a_file()
    {
        string[] files = ["layouts/post.html", "layouts/page.html", "layouts/home.html", "layouts/tags.html"];
        foreach (var file in files)
            _host.Run("theme", "copy", "paper", file);
        // As if an earlier version had other files.
        MakeOlder("layouts/post.html", isCopyChanged: false);
        MakeOlder("layouts/page.html", isCopyChanged: true);
        MakeOlder("partials/gone.html", isCopyChanged: false);
        Append("layouts/home.html", "<p>mine</p>\n");
        _host.Folder.Write("site/content/_theme/.copied/0.0.1/layouts/never-copied.html", "x");
        Assert.Equal(
            [
                "layouts/home.html yours",
                "layouts/page.html both 0.0.1",
                "layouts/post.html program 0.0.1",
                "layouts/tags.html same",
                "partials/gone.html dropped 0.0.1",
            ],
            Kinds()
        );
        var said = _host.Run("theme", "diff").Out;
        Assert.Contains("you and the program", said, StringComparison.Ordinal);
        Assert.Contains("can be deleted or copied again", said, StringComparison.Ordinal);
        Assert.Contains("nothing may use it", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lines_that_the_program_changed_can_be_taken_over_and_noted()
    {
        _host.Run("theme", "copy", "paper", "layouts/page.html");
        MakeOlder("layouts/page.html", isCopyChanged: true);
        var lines = _host.Run("theme", "diff", "layouts/page.html", "--lines").Out.Split('\n');
        Assert.Equal($"--- content/_theme/layouts/page.html\tbuilt in, 0.0.1", lines[0]);
        Assert.Equal($"+++ content/_theme/layouts/page.html\tbuilt in, {ProgramVersion.Text}", lines[1]);
        Assert.Equal(["-<!-- old -->"], lines.Skip(2).Where(l => l.StartsWith('-') || l.StartsWith('+')));

        Assert.Equal(0, _host.Run("theme", "diff", "layouts/page.html", "--merged").ExitCode);
        Assert.Equal(["layouts/page.html yours"], Kinds());
        Assert.Equal(
            [$".copied/{ProgramVersion.Text}/layouts/page.html", "layouts/page.html"],
            _host.Folder.Files("site/content/_theme")
        );
    }

    [Fact]
    public void A_file_that_was_not_copied_is_refused_with_the_nearest_name()
    {
        _host.Run("theme", "copy", "paper", "layouts/page.html");
        var refused = _host.Run("theme", "diff", "layouts/pag.html");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("Did you mean 'layouts/page.html'?", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_without_its_original_is_compared_all_the_same()
    {
        _host.Run("theme", "copy", "paper", "layouts/page.html");
        Directory.Delete(_host.Folder.PathOf("site/content/_theme/.copied"), recursive: true);
        Append("layouts/page.html", "<p>one</p>\n");
        Assert.Equal(["layouts/page.html changed"], Kinds());
    }

    [Fact]
    public void A_comparison_reads_no_post()
    {
        _host.Run("theme", "copy", "paper", "layouts/page.html");
        _host.Folder.Write("site/content/posts/2020-01-01-x.md", "---\ntitle: [\n---\n");
        _host.WhileMaking = () => Assert.Fail("The site was made.");
        var compared = _host.Run("theme", "diff");
        Assert.Equal((0, ""), (compared.ExitCode, compared.Error));
    }

    [Fact]
    public void Mistakes_in_the_settings_are_shown_with_the_comparison()
    {
        _host.Folder.Write("site/content/site.yml", "title: Test\ntheme: paper\n");
        var compared = _host.Run("theme", "diff");
        Assert.Equal(0, compared.ExitCode);
        Assert.Contains("BLOG022", compared.Error, StringComparison.Ordinal);
        Assert.Equal("Nothing of the theme is copied.\n", compared.Out);
    }

    public void Dispose() => _host.Dispose();

    private void Append(string file, string text)
    {
        var path = $"site/content/_theme/{file}";
        _host.Folder.Write(path, _host.Folder.Read(path) + text);
    }

    // The original becomes one of version 0.0.1 with a line more, and so does the copy, with a line of the author's.
    private void MakeOlder(string file, bool isCopyChanged)
    {
        var original = _host.Folder.PathOf($"site/content/_theme/.copied/{ProgramVersion.Text}/{file}");
        var text = "<!-- old -->\n";
        if (File.Exists(original))
        {
            text = File.ReadAllText(original) + text;
            File.Delete(original);
        }

        _host.Folder.Write($"site/content/_theme/.copied/0.0.1/{file}", text);
        _host.Folder.Write($"site/content/_theme/{file}", isCopyChanged ? "<p>mine</p>\n" + text : text);
    }

    private IEnumerable<string> Kinds() =>
        _host
            .Run("theme", "diff", "--json")
            .Json.GetProperty("files")
            .EnumerateArray()
            .Select(f =>
                (
                    Path: f.GetProperty("path").GetString()!,
                    Kind: f.GetProperty("kind"),
                    From: f.GetProperty("copied_from").GetString()
                )
            )
            .Select(f =>
                f.Path.Replace("content/_theme/", "", StringComparison.Ordinal)
                    .Replace("themes/paper/", "", StringComparison.Ordinal)
                + $" {f.Kind}"
                + (f.From == "0.0.1" ? " 0.0.1" : "")
            );

    private List<string> Texts(string folder) =>
        [.. _host.Folder.Files(folder).Select(f => f + "\n" + _host.Folder.Read($"{folder}/{f}"))];
}
