using Blog.Model;
using Blog.Pipelines.Parsing;
using Blog.Testing;

namespace Blog.Pipelines.Tests.Parsing;

public class PermalinkMakerTests
{
    [Theory]
    [InlineData("/posts/{slug}/", "/posts/hdf5/")]
    [InlineData("/{year}/{month}/{day}/{slug}.html", "/2020/03/04/hdf5.html")]
    [InlineData("/{series}/{slug}/", "/hdf5/")]
    [InlineData("/{folder}{slug}/", "/data/files/hdf5/")]
    public void A_pattern_is_filled_in(string pattern, string address) => Assert.Equal(
        address, PermalinkMaker.Make(pattern, new Slug("hdf5"), new DateTimeOffset(2020, 3, 4, 0, 0, 0, TimeSpan.Zero), null, "data/files").Value);

    [Fact]
    public void The_day_in_an_address_is_the_day_in_the_zone_of_the_site()
    {
        var built = TestSite.With(
            ("content/site.yml", TestSite.Settings + "time_zone: Asia/Tokyo\npermalinks: {posts: \"/{year}/{month}/{day}/{slug}/\"}\n"),
            Posting.Post("a", "date: 2020-06-30T16:00:00Z")).Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains("2020/07/01/a/index.html", built.Paths);
    }

    [Theory]
    [InlineData("/notes/hdf5/", "notes/hdf5/index.html")]
    [InlineData("/notes/hdf5.html", "notes/hdf5.html")]
    [InlineData("/notes/hdf5", "notes/hdf5/index.html")]
    public void A_permalink_of_its_own_is_kept(string permalink, string path) =>
        Assert.True(TestSite.With(Posting.Post("2020-01-01-a", $"permalink: {permalink}")).Build().Has(path));

    [Fact]
    public void A_page_in_a_folder_keeps_its_folder() =>
        Assert.Contains("docs/setup/index.html", TestSite.With(("content/pages/docs/setup.md", "---\ntitle: Set up\n---\n")).Build().Paths);
}
