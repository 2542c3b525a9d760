using Blog.Engine;
using Blog.Pages.Theme;
using Blog.Testing;

namespace Blog.Pages.Tests.Theme;

public class ThemeSlotsTests
{
    private const string Post = "posts/a/index.html";

    [Fact]
    public void What_fills_a_slot_stands_on_every_page_that_has_it()
    {
        var built = Filled().Build();
        Assert.Empty(built.Diagnostics);
        Assert.All(ThemeSlots.Names, slot => Assert.Contains($"<i>{slot} 2020-01-01-a, Notes</i>", built.Output(Post)));
        string[] everywhere = ["head", "header", "footer", "body-end"];
        Assert.All(everywhere, slot => Assert.Contains($"<i>{slot} ", built.Output("index.html")));
        Assert.DoesNotContain("<i>before-post", built.Output("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_slot_that_is_not_filled_leaves_nothing_behind()
    {
        var theme = TestTheme
            .Files.Select(f => (f.Path, f.Text.Replace("{{~ include \"slots/", "{{~ # \"", StringComparison.Ordinal)))
            .ToArray();
        Assert.Equal(
            TestSite.With([.. theme, Posting.Post("2020-01-01-a")]).Build().Output(Post),
            TestSite.With(Posting.Post("2020-01-01-a")).Build().Output(Post)
        );
    }

    [Fact]
    public void The_sites_own_style_sheet_comes_after_the_themes_and_with_its_checksum()
    {
        var built = TestSite
            .With(
                ("content/_theme/style.css", "main { background: url(assets/images/x.svg) }"),
                ("content/_theme/assets/images/x.svg", "<svg/>"),
                ("content/_theme/slots/head.html", "<meta name=\"a\">\n")
            )
            .Build();
        Assert.Empty(built.Diagnostics);
        var path = Assert.Single(built.Paths, p => p.StartsWith("assets/slots/style.", StringComparison.Ordinal));
        var picture = Assert.Single(built.Paths, p => p.StartsWith("assets/images/x.", StringComparison.Ordinal));
        Assert.Equal($"main{{background:url(../{picture["assets/".Length..]})}}", built.Output(path));
        Assert.Matches(
            $"css/site[^¿]*<link rel=\"stylesheet\" href=\"/{path}\" integrity=\"sha384-[^\"]+\">\n<meta name=\"a\">",
            built.Output("index.html")
        );
    }

    [Theory]
    [InlineData("{{ pge }}", "1:4: error BLOG071: There is no 'pge' here. Did you mean 'page'?")]
    [InlineData("<p>\n{{ 1 + }}", "2:8: error BLOG070: ")]
    [InlineData("<p>\n  {{ include \"x.html\" }}", "2:6: error BLOG077: ")]
    public void A_mistake_in_a_slot_is_told_at_its_place_and_once(string text, string mistake)
    {
        var built = TestSite.With(("content/_theme/slots/footer.html", text), Posting.Post("2020-01-01-a")).Build();
        Assert.StartsWith("content/_theme/slots/footer.html:" + mistake, Assert.Single(built.Diagnostics));
    }

    [Theory]
    [InlineData("slots/foter.html", "slots/footer.html")]
    [InlineData("slots/body_end.html", "slots/body-end.html")]
    [InlineData("slots/head.htm", "slots/head.html")]
    [InlineData("styles.css", "style.css")]
    public void A_file_that_fills_no_slot_is_a_warning_with_the_nearest_name(string file, string meant) =>
        Assert.Equal(
            [
                $"content/_theme/{file}:1:1: warning BLOG225: Nothing uses 'content/_theme/{file}': there is no slot "
                    + $"of this name. Did you mean 'content/_theme/{meant}'?",
            ],
            TestSite.With(("content/_theme/" + file, "")).Build().Diagnostics
        );

    [Fact]
    public void A_mistake_in_the_style_sheet_is_told_at_its_place() =>
        Assert.StartsWith(
            "content/_theme/style.css:2:3: error BLOG078",
            Assert.Single(TestSite.With(("content/_theme/style.css", "a {}\nb {")).Build().Diagnostics)
        );

    [Fact]
    public void After_a_slot_is_filled_changed_and_emptied_a_build_is_the_clean_one()
    {
        var kept = new KeptResults();
        TestSite[] sites =
        [
            TestSite.With(Posting.Post("2020-01-01-a")),
            Filled(),
            Filled().File("content/_theme/slots/footer.html", "other"),
            Filled().File("content/_theme/style.css", "b { color: red }"),
            Filled().File("content/_theme/style.css", "b { color: blue }"),
            TestSite.With(Posting.Post("2020-01-01-a")),
        ];
        foreach (var site in sites)
        {
            var (clean, again) = (site.Build(), site.Build(kept));
            Assert.Equal(clean.Paths, again.Paths);
            Assert.All(clean.Paths, p => Assert.Equal(clean.Output(p), again.Output(p)));
        }
    }

    private static TestSite Filled() =>
        ThemeSlots.Names.Aggregate(
            TestSite.With(Posting.Post("2020-01-01-a")),
            (site, slot) =>
                site.File(
                    $"content/_theme/slots/{slot}.html",
                    $"<i>{slot} {{{{ page.title }}}}, {{{{ site.title }}}}</i>\n"
                )
        );
}
