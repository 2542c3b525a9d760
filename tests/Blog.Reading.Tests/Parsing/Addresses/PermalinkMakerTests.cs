using Blog.Model;
using Blog.Reading.Parsing.Addresses;
using Blog.Testing;

namespace Blog.Reading.Tests.Parsing.Addresses;

public class PermalinkMakerTests
{
    [Theory]
    [InlineData("/posts/{slug}/", "/posts/hdf5/")]
    [InlineData("/{year}/{month}/{day}/{slug}.html", "/2020/03/04/hdf5.html")]
    [InlineData("/{series}/{slug}/", "/hdf5/")]
    [InlineData("/{folder}{slug}/", "/data/files/hdf5/")]
    [InlineData("/{category}/{slug}/", "/big-news/hdf5/")]
    [InlineData("/{categories}/{i_month}/{i_day}/{title}/", "/big-news/c/3/4/a-title/")]
    [InlineData("/{short_year}/{short_month}/{hour}{minute}{second}/", "/20/Mar/050607/")]
    [InlineData("/:year/:month/:title/", "/2020/03/hdf5/")]
    [InlineData("/%year%/%monthnum%/%postname%/", "/2020/03/hdf5/")]
    [InlineData("/{date:%Y}/{date:%-m}/{slug}.html", "/2020/3/hdf5.html")]
    [InlineData("/{{ page.date | date: '%Y/%m/%d' }}/{{ title | slugify }}/", "/2020/03/04/a-title/")]
    [InlineData("/{{ page.fileSlug }}/", "/hdf5/")]
    public void A_pattern_is_filled_in(string pattern, string address) =>
        Assert.Equal(
            address,
            PermalinkMaker
                .Make(
                    AddressPattern.Read(pattern).Text,
                    new PermalinkParts(new Slug("hdf5"), new DateTimeOffset(2020, 3, 4, 5, 6, 7, TimeSpan.Zero))
                    {
                        Title = "A title",
                        Folder = "data/files",
                        Categories = ["Big News", "C"],
                    }
                )
                .Value
        );

    [Fact]
    public void The_day_in_an_address_is_the_day_in_the_zone_of_the_site()
    {
        var built = TestSite
            .With(
                (
                    "content/site.yml",
                    TestSite.Settings
                        + "time_zone: Asia/Tokyo\npermalinks: {posts: \"/{year}/{month}/{day}/{slug}/\"}\n"
                ),
                Posting.Post("a", "date: 2020-06-30T16:00:00Z")
            )
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains("2020/07/01/a/index.html", built.Paths);
    }

    [Theory]
    [InlineData("/notes/hdf5/", "notes/hdf5/index.html")]
    [InlineData("/notes/hdf5.html", "notes/hdf5.html")]
    [InlineData("/notes/hdf5", "notes/hdf5/index.html")]
    [InlineData("notes/hdf5", "notes/hdf5/index.html")]
    [InlineData("https://www.notes.example/notes/hdf5/", "notes/hdf5/index.html")]
    [InlineData("/notes/hdf5/index.html", "notes/hdf5/index.html")]
    [InlineData("\"/{{ page.fileSlug }}/\"", "a/index.html")]
    public void A_permalink_of_its_own_is_kept(string permalink, string path) =>
        Assert.True(TestSite.With(Posting.Post("2020-01-01-a", $"permalink: {permalink}")).Build().Has(path));

    [Theory]
    [InlineData("\"/{{ foo.bar }}/\"")]
    [InlineData("\"/{% if x %}/\"")]
    [InlineData("/a/?b")]
    [InlineData("https://other.example/a/")]
    public void What_is_no_address_of_the_site_is_an_error_at_its_place(string permalink) =>
        Assert.StartsWith(
            "content/posts/2020-01-01-a.md:3:12: error BLOG035",
            Assert.Single(TestSite.With(Posting.Post("2020-01-01-a", $"permalink: {permalink}")).Build().Diagnostics),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("url: /2013/01/old/", "2013/01/old/index.html")]
    [InlineData("Url: 2013/01/old", "2013/01/old/index.html")]
    [InlineData("path: notes/old", "notes/old/index.html")]
    [InlineData("url: https://other.example/x", "posts/a/index.html")]
    [InlineData("url: /old.html\npermalink: /new/", "new/index.html")]
    public void The_addresses_of_other_generators_are_kept(string lines, string path)
    {
        var built = TestSite.With(Posting.Post("2020-01-01-a", lines)).Build();
        Assert.Empty(built.Diagnostics);
        Assert.True(built.Has(path));
    }

    [Fact]
    public void A_post_without_a_page_in_Eleventy_is_a_draft() =>
        Assert.True(
            TestSite
                .With(Posting.Post("2020-01-01-a", "permalink: false"))
                .Build()
                .Post("content/posts/2020-01-01-a.md")
                .IsDraft
        );

    [Fact]
    public void A_page_in_a_folder_keeps_its_folder() =>
        Assert.Contains(
            "docs/setup/index.html",
            TestSite.With(("content/pages/docs/setup.md", "---\ntitle: Set up\n---\n")).Build().Paths
        );
}
