using System.Text.RegularExpressions;
using Blog.Testing;

namespace Blog.Pages.Tests.Rendering;

public partial class PageViewTests
{
    private static readonly TestSite Paged = TestSite
        .With(Posting.Post("2020-01-01-a", "tags: [x]"), Posting.Post("2020-01-02-b", "tags: [x]"))
        .File("content/site.yml", TestSite.Settings + "page_size: 1\n");

    [Fact]
    public void The_home_page_has_the_title_of_the_site() => Assert.Equal("Notes", TitleOf("index.html", Paged));

    [Fact]
    public void Another_page_has_the_title_of_the_site_behind_its_own() =>
        Assert.Equal("x - Notes", TitleOf("tags/x/index.html", Paged));

    [Theory]
    [InlineData("page/2/index.html", "Notes - Page 2 of 2")]
    [InlineData("tags/x/page/2/index.html", "x - Page 2 of 2 - Notes")]
    public void The_later_pages_of_a_list_say_which_they_are(string path, string title) =>
        Assert.Equal(
            title,
            TitleOf(path, Paged.File("content/_theme/strings/en.yml", "page_of: \"Page {0} of {1}\"\n"))
        );

    [Fact]
    public void A_theme_without_words_for_them_shows_the_number_alone() =>
        Assert.Equal("Notes - 2", TitleOf("page/2/index.html", Paged));

    private static string TitleOf(string path, TestSite site) =>
        Title().Match(site.Build().Output(path)).Groups[1].Value;

    [GeneratedRegex("<title>(.*)</title>")]
    private static partial Regex Title();
}
