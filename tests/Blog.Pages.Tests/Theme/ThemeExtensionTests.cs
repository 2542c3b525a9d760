using Blog.Testing;

namespace Blog.Pages.Tests.Theme;

public class ThemeExtensionTests
{
    private static TestSite Mine(string description, params (string Path, string Text)[] files) =>
        TestSite.With([
            ("content/site.yml", TestSite.Settings + "theme: mine\n"),
            ("themes/mine/theme.yml", description),
            .. files,
        ]);

    [Fact]
    public void A_theme_takes_the_files_it_lacks_from_the_one_it_extends()
    {
        var built = Mine("extends: paper\n", ("themes/mine/layouts/tags.html", "<p>Mine</p>\n")).Build();
        Assert.Empty(built.Ids);
        Assert.Contains("<p>Mine</p>", built.Output("tags/index.html"), StringComparison.Ordinal);
        Assert.Contains("<title>", built.Output("tags/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_three_themes_the_nearest_has_the_first_word()
    {
        var built = Mine(
                "extends: middle\n",
                ("themes/middle/theme.yml", "extends: paper\n"),
                ("themes/middle/layouts/tags.html", "middle"),
                ("themes/middle/layouts/not-found.html", "middle"),
                ("themes/mine/layouts/tags.html", "mine"),
                ("content/_theme/layouts/not-found.html", "site")
            )
            .Build();
        Assert.Contains("<main>\nmine</main>", built.Output("tags/index.html"), StringComparison.Ordinal);
        Assert.Contains("<main>\nsite</main>", built.Output("404.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_changes_single_words_and_values_and_leaves_settings_out()
    {
        var built = Mine(
                "extends: paper\nsettings:\n  accent: {default: \"#000\"}\n  show_dates: null\n",
                ("themes/mine/strings/en.yml", "home: Start\n"),
                ("themes/mine/layouts/home.html", "{{ theme.accent }} {{ theme.density }} {{ t.home }} {{ t.archive }}")
            )
            .Build();
        Assert.Contains("#000 comfortable Start Archive", built.Output("index.html"), StringComparison.Ordinal);
        var asked = Mine("extends: paper\nsettings: {show_dates: null}\n")
            .File("content/site.yml", TestSite.Settings + "theme: mine\ntheme_settings: {show_dates: true}\n")
            .Build();
        Assert.Equal(["BLOG020"], asked.Ids);
    }

    [Fact]
    public void What_a_directive_requires_is_inherited()
    {
        var built = Mine("extends: paper\n")
            .File("content/posts/2020-01-01-a.md", "---\ntitle: A\n---\n\n::: shot\n:::\n")
            .Build();
        Assert.Contains("BLOG", built.Ids[0], StringComparison.Ordinal);
        Assert.Contains("src", built.Mistakes[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_sheet_that_nothing_of_the_theme_names_is_not_published()
    {
        var named = Mine("extends: paper\n").Build();
        Assert.Single(named.Paths, p => p.StartsWith("assets/", StringComparison.Ordinal));
        var unnamed = Mine("extends: paper\n", ("themes/mine/layouts/base.html", "{{ content }}")).Build();
        Assert.DoesNotContain(unnamed.Paths, p => p.StartsWith("assets/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_included_named_or_asked_for_is_used()
    {
        var built = Mine(
                "extends: paper\n",
                ("themes/mine/README.md", "Mine."),
                ("themes/mine/layouts/tags.html", "{{ include \"new.html\" }}{{ (asset \"js/new.js\").url }}"),
                ("themes/mine/partials/new.html", "new"),
                ("themes/mine/assets/js/new.js", "1;"),
                ("themes/mine/layouts/wide.html", "wide"),
                ("themes/mine/directives/box.html", "box"),
                ("content/posts/2020-01-01-a.md", "---\ntitle: A\nlayout: wide\n---\n")
            )
            .Build();
        Assert.Empty(built.Ids);
    }

    [Fact]
    public void A_form_of_dates_that_is_set_holds_in_every_language()
    {
        var built = TestSite
            .With(
                ("content/site.yml", TestSite.Settings + "language: de\ntheme_settings: {date_format: d.M.yyyy}\n"),
                ("content/_theme/theme.yml", "settings:\n  date_format: {type: date_format}\n"),
                ("content/_theme/strings/de.yml", "date_format: yyyy\n"),
                ("content/_theme/layouts/post.html", "{{ format_date post.date t.date_format }}"),
                ("content/posts/2020-03-07-a.md", "---\ntitle: A\n---\n")
            )
            .Build();
        Assert.Contains("7.3.2020", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Georgia, serif", true)]
    [InlineData("\"Source Serif 4\", 'IBM Plex', serif", true)]
    [InlineData("serif,", false)]
    [InlineData("a\\62", false)]
    [InlineData("x</style><script>", false)]
    [InlineData("url(x)", false)]
    [InlineData("\"a, b", false)]
    public void A_stack_of_fonts_is_written_as_it_is_and_can_end_nothing(string font, bool isFont)
    {
        var built = TestSite
            .With(
                ("content/site.yml", TestSite.Settings + $"theme_settings: {{font: {Quoted(font)}}}\n"),
                ("content/_theme/theme.yml", "settings:\n  font: {type: font}\n"),
                ("content/_theme/layouts/home.html", "<style>{{ theme.font }}</style>")
            )
            .Build();
        Assert.Equal(isFont ? [] : ["BLOG021"], built.Ids);
        if (isFont)
            Assert.Contains($"<style>{font}</style>", built.Output("index.html"), StringComparison.Ordinal);
    }

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
