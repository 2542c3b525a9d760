using Blog.Import.Foreign;
using Blog.Import.Sources.Medium;
using Blog.Import.Tests.Sources.Exports;
using Blog.Text;

namespace Blog.Import.Tests.Sources.Medium;

public sealed class MediumLinksTests
{
    private const string Second = "2020-02-02_Second-Story-0123456789cd.html";

    [Theory]
    [InlineData("https://medium.com/@ann/second-story-0123456789cd", true)]
    [InlineData("https://medium.com/p/0123456789cd", true)]
    [InlineData("https://medium.com/@ann/p/0123456789cd", true)]
    [InlineData("https://ann.medium.com/second-story-0123456789cd?source=friends_link&sk=1#a1b2", true)]
    [InlineData("https://magazine.example/second-story-0123456789cd", true)]
    [InlineData("https://medium.com/@bob/another-story-ffffffffffff", false)]
    [InlineData("https://other.example/p/0123456789cd", false)]
    [InlineData("https://medium.com/@ann", false)]
    [InlineData("javascript:x-0123456789cd", false)]
    [InlineData(null, false)]
    public void The_id_at_the_end_of_an_address_finds_the_story(string? address, bool isFound)
    {
        var links = new MediumLinks([new ContentPath("posts/" + Second)]);
        Assert.Equal(isFound ? Second : null, links.Find(address));
    }

    [Fact]
    public void A_card_of_an_own_story_is_a_link_with_its_title()
    {
        const string Card =
            "<div class='graf graf--mixtapeEmbed'><a href='https://medium.com/p/0123456789cd'>"
            + "<strong>Second</strong><em>About</em>medium.com</a></div>";
        const string Link = "<p class='graf'><a href='https://medium.com/p/0123456789cd'>it</a></p>";
        var tree = GivenExport.Of(
            ("posts/2020-01-01_First-abcdef123456.html", Page(Card + Link)),
            ("posts/" + Second, Page("<p>x</p>"))
        );
        var blog = new MediumSource().Read(tree, new RemarkLog());
        Assert.Equal($"[Second]({Second})\n\n[it]({Second})\n", blog.Documents[0].Body);
        Assert.Empty(blog.Cards);
    }

    private static string Page(string body) =>
        $"<article class='h-entry'><h1 class='p-name'>T</h1><section class='e-content'>{body}</section></article>";
}
