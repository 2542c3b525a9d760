using Blog.Testing;

namespace Blog.Pages.Tests;

public class PathClaimsTests
{
    [Fact]
    public void Of_two_that_claim_a_path_the_later_is_reported_and_the_earlier_noted()
    {
        var built = TestSite
            .With(Posting.Post("2020-01-01-a", "slug: x"), Posting.Post("2020-01-02-b", "permalink: /posts/x/"))
            .Build();
        var clash = Assert.Single(built.Mistakes);
        Assert.Equal(
            "content/posts/2020-01-02-b.md:3:12: error BLOG080: 'posts/x/index.html' is claimed more than once.",
            clash.ToString()
        );
        Assert.Equal(["content/posts/2020-01-01-a.md:3:7"], clash.Notes.Select(n => n.Location!.ToString()));
    }

    [Fact]
    public void A_file_that_takes_a_path_of_the_program_is_reported_not_the_settings() =>
        Assert.Equal(
            ["content/posts/2020-01-01-a.md:3:12: error BLOG080: 'archive/index.html' is claimed more than once."],
            TestSite.With(Posting.Post("2020-01-01-a", "permalink: /archive/")).Build().Diagnostics
        );

    [Fact]
    public void Paths_that_differ_in_case_are_one_file_on_some_systems() =>
        Assert.Equal(["BLOG081"], TestSite.With(("content/a.txt", ""), ("content/A.txt", "")).Build().Ids);

    [Theory]
    [InlineData("con.txt")]
    [InlineData("com7")]
    [InlineData("a /b.txt")]
    [InlineData("a?.txt")]
    [InlineData("a\u0001.txt")]
    public void A_path_that_some_system_cannot_hold_is_refused(string path) =>
        Assert.Equal(["BLOG082"], TestSite.With(("content/" + path, "")).Build().Ids);
}
