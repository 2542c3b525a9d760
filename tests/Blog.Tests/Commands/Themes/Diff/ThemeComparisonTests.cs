using Blog.Programs;
using Blog.Tests.Fakes;
using Blog.Themes;

namespace Blog.Tests.Commands.Themes.Diff;

public sealed class ThemeComparisonTests : IDisposable
{
    private readonly TestHost _host = new() { MakesRealSites = true, Themes = BuiltInFiles.Themes };

    public ThemeComparisonTests() =>
        _host.Folder.Write(
            "site/content/site.yml",
            "title: Test\nbase_url: https://example.org/\nauthors:\n  - name: Ann\n"
        );

    [Fact]
    public void A_file_can_be_copied_into_a_theme_of_the_site_and_is_compared_there()
    {
        _host.Folder.Write("site/content/site.yml", _host.Folder.Read("site/content/site.yml") + "theme: mine\n");
        _host.Folder.Write("site/themes/mine/theme.yml", "extends: base\n");
        Assert.Equal(0, _host.Run("theme", "copy", "base", "layouts/page.html", "--into", "mine").ExitCode);
        Assert.Equal(0, _host.Run("build", "--strict").ExitCode);
        _host.Folder.Write(
            "site/themes/mine/layouts/page.html",
            _host.Folder.Read("site/themes/mine/layouts/page.html") + "<p>mine</p>\n"
        );
        Assert.Equal(["themes/mine/layouts/page.html yours"], Kinds());
        Assert.Contains(
            "Did you mean 'mine'?",
            _host.Run("theme", "copy", "base", "layouts/tag.html", "--into", "mien").Error,
            StringComparison.Ordinal
        );
        Assert.Equal(2, _host.Run("theme", "copy", "base", "--into", "mine").ExitCode);
    }

    [Fact]
    public void A_copy_from_before_themes_extended_others_is_compared_with_all_files()
    {
        CopyWhole();
        Assert.Equal(["theme.yml program"], Kinds().Where(k => !k.EndsWith(" same", StringComparison.Ordinal)));
        File.Delete(_host.Folder.PathOf("site/themes/paper/partials/byline.html"));
        Assert.Contains("partials/byline.html missing", Kinds());
    }

    [Fact]
    public void A_whole_theme_says_what_is_new_and_what_is_the_same_with_other_line_ends()
    {
        CopyWhole();
        var copied = $"site/themes/paper/.copied/{ProgramVersion.Text}/layouts/page.html";
        Assert.Equal(_host.Folder.Read("site/themes/paper/layouts/page.html"), _host.Folder.Read(copied));
        File.Delete(_host.Folder.PathOf(copied));
        File.Delete(_host.Folder.PathOf("site/themes/paper/layouts/page.html"));
        var post = _host.Folder.Read("site/themes/paper/layouts/post.html");
        _host.Folder.Write("site/themes/paper/layouts/post.html", post.ReplaceLineEndings("\r\n"));
        Assert.Equal(
            ["layouts/page.html new", "theme.yml program"],
            Kinds().Where(k => !k.EndsWith(" same", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_file_that_a_copied_theme_lacks_is_missing()
    {
        _host.Run("theme", "copy", "paper");
        File.Delete(_host.Folder.PathOf("site/themes/paper/assets/images/icon.svg"));
        Assert.Contains(
            "themes/paper/assets/images/icon.svg  you: missing",
            _host.Run("theme", "diff").Out,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _host.Dispose();

    // As the program did when Paper had all its files itself.
    private void CopyWhole()
    {
        var themes = new ThemeShelf(BuiltInFiles.Themes);
        foreach (var file in themes.AllFilesOf("paper"))
        {
            var bytes = themes.FindInChain("paper", file)!.Value.Span;
            foreach (var path in (string[])[file, $".copied/{ProgramVersion.Text}/{file}"])
            {
                var full = _host.Folder.PathOf($"site/themes/paper/{path}");
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllBytes(full, bytes);
            }
        }

        var description = _host.Folder.Read("site/themes/paper/theme.yml");
        foreach (var path in (string[])["theme.yml", $".copied/{ProgramVersion.Text}/theme.yml"])
            _host.Folder.Write(
                $"site/themes/paper/{path}",
                description.Replace("extends: base\n", "", StringComparison.Ordinal)
            );
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
}
