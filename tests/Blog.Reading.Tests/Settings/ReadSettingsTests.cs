using Blog.Testing;

namespace Blog.Reading.Tests.Settings;

public class ReadSettingsTests
{
    [Fact]
    public void What_is_left_out_has_its_default()
    {
        var settings = TestSite.With().Build().Site.Catalogue.Settings;
        Assert.Equal(
            ("en", "UTC", "paper", 10, true, 20, true),
            (
                settings.Language,
                settings.TimeZone.Id,
                settings.Theme,
                settings.PageSize,
                settings.SmartPunctuation,
                settings.Feeds.Items,
                settings.Feeds.FullContent
            )
        );
    }

    [Theory]
    [InlineData("langauge: de", "4:1", "BLOG020")]
    [InlineData("page_size: ten", "4:12", "BLOG021")]
    [InlineData("menu: [{title: A}]", "4:8", "BLOG022")]
    [InlineData("page_size: 0", "4:12", "BLOG023")]
    [InlineData("time_zone: Mars/Base", "4:12", "BLOG024")]
    [InlineData("silence: [BLOG060]", "4:11", "BLOG025")]
    [InlineData("links: {pictures: off}", "4:9", "BLOG020")]
    [InlineData("links: {images: loud}", "4:17", "BLOG023")]
    [InlineData("links: warning", "4:8", "BLOG021")]
    [InlineData("math: {macro: {}}", "4:8", "BLOG020")]
    [InlineData("math: perhaps", "4:7", "BLOG021")]
    [InlineData("math: {macros: {R2: x}}", "4:17", "BLOG023")]
    [InlineData("math: {macros: {R: [x]}}", "4:17", "BLOG023")]
    [InlineData("permalinks: {posts: posts}", "4:21", "BLOG035")]
    [InlineData("permalinks: {posts: \"/{slgu}/\"}", "4:21", "BLOG039")]
    [InlineData("defaults: {posts: {date: x}}", "4:26", "BLOG030")]
    public void A_mistake_is_reported_at_its_place(string line, string place, string id)
    {
        var mistake = Assert.Single(
            TestSite.With(("content/site.yml", TestSite.Settings + line + "\n")).Build().Mistakes
        );
        Assert.Equal(($"content/site.yml:{place}", id), (mistake.Location.ToString(), mistake.Id));
    }

    [Theory]
    [InlineData("links: {internl: off}", "internal")]
    [InlineData("links: {images: waring}", "warning")]
    [InlineData("links: {images: warn}", "warning")]
    [InlineData("links: {images: ignore}", "off")]
    [InlineData("links: {images: Throw}", "error")]
    [InlineData("links: {images: false}", "off")]
    [InlineData("links: {images: quite}", null)]
    [InlineData("time_zone: Europe/Lodnon", "Europe/London")]
    [InlineData("time_zone: Berlin", "Europe/Berlin")]
    [InlineData("time_zone: america/new york", "America/New_York")]
    [InlineData("time_zone: New York", "America/New_York")]
    [InlineData("time_zone: Mars/Base", null)]
    [InlineData("silence: [BLOG999]", null)]
    [InlineData("silence: [BLOG50]", "BLOG050")]
    [InlineData("silence: ['50']", "BLOG050")]
    [InlineData("silence: [BLOG60]", null)]
    [InlineData("silence: [BLOG060]", null)]
    [InlineData("feeds: {content: sumary}", "summary")]
    [InlineData("newsletter: {from: a@b.example, smtp: {host: b.example, security: startls}}", "starttls")]
    public void A_word_that_is_not_known_is_led_to_what_was_meant(string line, string? suggestion) =>
        Assert.Equal(
            suggestion,
            Assert
                .Single(TestSite.With(("content/site.yml", TestSite.Settings + line + "\n")).Build().Mistakes)
                .Suggestion
        );

    [Fact]
    public void A_file_that_is_no_map_is_one_mistake_and_not_four() =>
        Assert.Equal(["BLOG017"], TestSite.With(("content/site.yml", "- a\n")).Build().Ids);

    [Theory]
    [InlineData("authors: [{name: Bob}\nmenu: []\n", "BLOG010")]
    [InlineData("- authors\n", "BLOG017")]
    [InlineData("title: N\nbase_url: https://n.example/\nautors: [{name: Bob}]\n", "BLOG020")]
    [InlineData("title: N\nbase_url: https://n.example/\nauthors: [{nam: Bob}]\n", "BLOG020")]
    [InlineData(TestSite.Settings + "permalink: {posts: \"/blog/{slug}/\"}\n", "BLOG020")]
    [InlineData(TestSite.Settings + "permalinks: {posts: \"/blog/{slgu}/\"}\n", "BLOG039")]
    public void One_mistake_in_the_settings_is_not_one_in_every_post(string settings, string id)
    {
        var isAboutAuthors = !settings.Contains("permalink", StringComparison.Ordinal);
        var site = TestSite.With(("content/site.yml", settings));
        for (var i = 1; i < 30; i++)
        {
            var (path, text) = isAboutAuthors
                ? Posting.Post($"2020-01-{i:00}-p{i}", "author: Bob")
                : Posting.Post($"2020-01-{i:00}-p{i}", "", "[first](/blog/p1/)");
            site = site.File(path, text);
        }

        Assert.Equal(id, Assert.Single(site.Build().Site.Diagnostics).Id);
    }

    [Fact]
    public void An_author_whom_nobody_misspelt_is_still_unknown() =>
        Assert.Equal(
            ["BLOG038", "BLOG020"],
            TestSite
                .With(
                    ("content/site.yml", TestSite.Settings + "titel: N\n"),
                    Posting.Post("2020-01-01-a", "author: Bob")
                )
                .Build()
                .Ids
        );
}
