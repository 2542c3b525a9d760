using Blog.Import.Moved;
using Blog.Model;
using Blog.Text;

namespace Blog.Import.Tests.Moved;

public class MovedAddressesTests
{
    private static readonly string[] _files =
    [
        "index.html",
        "posts/a/index.html",
        "old/a/index.html",
        "about.html",
        "ü/index.html",
        "x.png",
        "feed.xml",
    ];

    [Theory]
    [InlineData("https://new.example/", MovedAnswer.Page)]
    [InlineData("https://old.example/posts/a/", MovedAnswer.Page)]
    [InlineData("http://old.example/posts/a#part", MovedAnswer.Page)]
    [InlineData("/about", MovedAnswer.Page)]
    [InlineData("/about/", MovedAnswer.Lost)]
    [InlineData("/%C3%BC/", MovedAnswer.Page)]
    [InlineData("/x.png", MovedAnswer.Page)]
    [InlineData("/posts/a/index.html", MovedAnswer.Page)]
    [InlineData("/old/a/", MovedAnswer.Redirect)]
    [InlineData("/old/b/", MovedAnswer.Rule)]
    [InlineData("/exact", MovedAnswer.Rule)]
    [InlineData("/?p=12", MovedAnswer.Lost)]
    [InlineData("/feed.xml?", MovedAnswer.Page)]
    [InlineData("/Posts/A/", MovedAnswer.Lost)]
    public void What_answers_an_address(string address, MovedAnswer answer) =>
        Assert.Equal(answer, Assert.Single(Compare("https://new.example/", address)).Answer);

    [Fact]
    public void Below_a_project_page_the_path_of_the_project_does_not_count()
    {
        var moved = Compare("https://ann.example/blog/", "https://ann.example/blog/posts/a/");
        Assert.Equal(new MovedAddress("/posts/a/", MovedAnswer.Page), Assert.Single(moved));
    }

    [Fact]
    public void Each_address_is_compared_once_and_what_is_none_is_left_out() =>
        Assert.Equal(
            ["/", "/b"],
            Compare(
                    "https://new.example/",
                    "/b",
                    "https://one.example/b",
                    "mailto:a@b.example",
                    "",
                    "https://c.example"
                )
                .Select(m => m.Address)
        );

    private static System.Collections.Immutable.ImmutableArray<MovedAddress> Compare(
        string home,
        params string[] addresses
    ) =>
        new MovedAddresses(
            new BaseUrl(new Uri(home)),
            new SiteAnswers(p => _files.Contains(p.Value), [new SitePath("old/a/index.html")], ["/old/*", "/exact/"])
        ).Compare(addresses);
}
