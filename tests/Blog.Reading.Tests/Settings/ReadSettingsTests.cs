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
    [InlineData("silence: [BLOG060]", "4:10", "BLOG025")]
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

    [Fact]
    public void A_file_that_is_no_map_is_one_mistake_and_not_four() =>
        Assert.Equal(["BLOG017"], TestSite.With(("content/site.yml", "- a\n")).Build().Ids);
}
