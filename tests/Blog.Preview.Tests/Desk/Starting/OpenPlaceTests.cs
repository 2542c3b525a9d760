using Blog.Preview.Tests.Fakes;

namespace Blog.Preview.Tests.Desk.Starting;

public class OpenPlaceTests
{
    private static readonly (string, string)[] Files =
    [
        FakeDesk.Post("a", "title: A\ndate: 2020-12-01"),
        ("content/series.yml", "oop: 3\n"),
    ];

    [Theory]
    [InlineData("3:7:content/posts/a.md", "content/posts/a.md:3:7")]
    [InlineData("1:1:content/series.yml", "content/series.yml:1:1")]
    public async Task A_place_that_the_desk_shows_is_opened(string at, string opened)
    {
        var desk = FakeDesk.With(Files);
        var answer = await desk.SubmitAsync("/_blog/open", ("at", at));
        Assert.Equal((204, null, 0), (answer.Status, answer.Location, answer.Bytes.Length));
        Assert.Equal([opened], desk.Opened);
    }

    [Theory]
    [InlineData("")]
    [InlineData("content/posts/a.md")]
    [InlineData("0:1:content/posts/a.md")]
    [InlineData("-1:1:content/posts/a.md")]
    [InlineData("1:1:content/posts/../../../etc/passwd")]
    [InlineData("1:1:/etc/passwd")]
    [InlineData("1:1:content/site.yml")]
    public async Task Nothing_else_is_opened(string at)
    {
        var desk = FakeDesk.With(Files);
        Assert.Equal(404, (await desk.SubmitAsync("/_blog/open", ("at", at))).Status);
        Assert.Empty(desk.Opened);
    }
}
