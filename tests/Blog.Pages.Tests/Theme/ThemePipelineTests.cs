using Blog.Testing;

namespace Blog.Pages.Tests.Theme;

public class ThemePipelineTests
{
    [Fact]
    public void A_file_of_the_site_takes_the_place_of_one_of_the_theme()
    {
        var built = TestSite
            .With(
                ("content/_theme/layouts/not-found.html", "<p>Lost?</p>\n"),
                ("content/_theme/assets/css/site.css", "b{}")
            )
            .Build();
        Assert.Contains("<p>Lost?</p>", built.Output("404.html"), StringComparison.Ordinal);
        Assert.Single(built.Paths, p => p.StartsWith("assets/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("theme: papr", "BLOG076")]
    [InlineData("theme_settings: {acent: red}", "BLOG020")]
    [InlineData("theme_settings: {accent: \"red;}\"}", "BLOG021")]
    [InlineData("theme_settings: {density: dense}", "BLOG021")]
    [InlineData("theme_settings: dark", "BLOG021")]
    public void A_mistake_in_what_the_site_says_of_its_theme_is_reported(string line, string id) =>
        Assert.Equal(
            [id],
            TestSite
                .With(("content/site.yml", TestSite.Settings + line + "\n"))
                .Build()
                .Site.Diagnostics.Select(d => d.Id)
        );

    [Fact]
    public void A_theme_that_is_not_there_is_one_error_however_many_pages_want_it()
    {
        var post = "---\ntitle: A\nlayout: wide\n---\n\n::: details summary=\"More\"\nText.\n:::\n";
        var built = TestSite
            .With(
                ("content/site.yml", TestSite.Settings + "theme: papr\n"),
                ("content/posts/2020-01-01-a.md", post),
                ("content/posts/2020-01-02-b.md", post)
            )
            .Build();
        Assert.Equal(["BLOG076"], built.Ids);
        Assert.Equal("paper", built.Mistakes[0].Suggestion);
    }

    [Theory]
    [InlineData("directivs: {}", "BLOG020")]
    [InlineData("directives: {note: {requird: [x]}}", "BLOG020")]
    [InlineData("directives: {note: {required: {a: b}}}", "BLOG021")]
    [InlineData("settings: {accent: {typ: color}}", "BLOG020")]
    public void A_mistake_in_what_a_theme_says_of_itself_is_reported(string line, string id) =>
        Assert.Equal(
            [id],
            TestSite
                .With(("themes/paper/theme.yml", "name: Paper\n" + line + "\n"))
                .Build()
                .Site.Diagnostics.Select(d => d.Id)
        );

    [Fact]
    public void A_setting_reaches_templates_with_its_type()
    {
        var built = TestSite
            .With(
                ("content/site.yml", TestSite.Settings + "theme_settings: {show_dates: false, density: compact}\n"),
                (
                    "content/_theme/layouts/home.html",
                    "{{ theme.show_dates ? 1 : 2 }} {{ theme.density }} {{ theme.accent }}"
                )
            )
            .Build();
        Assert.Contains("2 compact #123456", built.Output("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("single")]
    [InlineData("_default/single")]
    [InlineData("layouts/post.njk")]
    [InlineData("_layouts/post.html")]
    [InlineData("../layouts/BlogPost.astro")]
    [InlineData("base")]
    [InlineData("layouts/base.njk")]
    public void A_usual_layout_of_another_generator_is_the_one_of_the_kind(string layout)
    {
        var built = TestSite.With(Posting.Post("2020-01-01-a", $"layout: {layout}")).Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal(
            TestSite.With(Posting.Post("2020-01-01-a")).Build().Output("posts/a/index.html"),
            built.Output("posts/a/index.html")
        );
    }

    [Theory]
    [InlineData("default")]
    [InlineData("_layouts/default.html")]
    [InlineData("wide/two")]
    [InlineData("layouts/wide/two.liquid")]
    public void A_layout_that_the_theme_has_goes_before_the_usual_one(string layout)
    {
        var built = TestSite
            .With(
                ("content/_theme/layouts/default.html", "own layout"),
                ("content/_theme/layouts/wide/two.html", "own layout"),
                Posting.Post("2020-01-01-a", $"layout: {layout}")
            )
            .Build();
        Assert.Contains("own layout", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_layout_that_is_not_there_is_reported_where_it_is_asked_for_and_once() =>
        Assert.Equal(
            [
                "content/posts/2020-01-01-a.md:3:9: error BLOG072: "
                    + "The theme 'paper' has no layout 'pots'. Did you mean 'post'?",
            ],
            TestSite.With(Posting.Post("2020-01-01-a", "layout: pots")).Build().Diagnostics
        );

    [Fact]
    public void A_layout_with_its_old_folder_is_suggested_without_it() =>
        Assert.Equal(
            [
                "content/posts/2020-01-01-a.md:3:9: error BLOG072: "
                    + "The theme 'paper' has no layout '_layouts/pots.html'. "
                    + "Did you mean 'post'?",
            ],
            TestSite.With(Posting.Post("2020-01-01-a", "layout: _layouts/pots.html")).Build().Diagnostics
        );

    [Fact]
    public void A_review_has_the_layout_of_a_post_where_the_theme_has_none_for_reviews() =>
        Assert.Empty(
            TestSite
                .With(("content/reviews/2020-01.md", "---\ntitle: January\ndate: 2020-01-31\n---\n"))
                .Build()
                .Diagnostics
        );

    [Fact]
    public void Words_that_are_not_translated_are_English()
    {
        var built = TestSite
            .With(
                ("content/site.yml", TestSite.Settings + "language: de-AT\n"),
                ("content/_theme/layouts/home.html", "{{ t.archive }} {{ t.tags }}")
            )
            .Build();
        Assert.Contains("Archiv Tags", built.Output("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_the_words_of_any_language_is_reported_where_it_is_and_once() =>
        Assert.Equal(
            ["BLOG017"],
            TestSite
                .With(
                    ("content/_theme/strings/fr.yml", "- archive\n"),
                    ("content/_theme/layouts/home.html", "{{ t.archive }}")
                )
                .Build()
                .Ids
        );
}
