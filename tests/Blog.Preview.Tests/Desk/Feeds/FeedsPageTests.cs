using Blog.Preview.Tests.Fakes;

namespace Blog.Preview.Tests.Desk.Feeds;

public class FeedsPageTests
{
    private static readonly FakeDesk Desk = FakeDesk.With(
        FakeDesk.Post("a", "title: A\ndate: 2020-12-01\ntags: [c#]"),
        FakeDesk.Post("b", "title: B\ndate: 2020-12-02\nseries: {name: oop, part: 1}")
    );

    [Theory]
    [InlineData("Notes", 2, "feed.xml")]
    [InlineData("Posts", 2, "posts/feed.xml")]
    [InlineData("oop", 1, "series/oop/feed.xml")]
    [InlineData("c#", 1, "tags/c-sharp/feed.xml")]
    public async Task Every_feed_is_listed_with_its_items_and_its_formats(string name, int items, string path)
    {
        var html = await Desk.HtmlAsync("/_blog/feeds");
        Assert.Contains(
            $"<th scope=\"row\"><bdi>{name}</bdi></th><td class=\"figure\">{items}</td><td "
                + $"class=\"formats\"><a href=\"/_blog/feeds/{path}\">RSS</a>",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task All_formats_lead_to_pages_that_there_are()
    {
        var html = await Desk.HtmlAsync("/_blog/feeds");
        var links = html.Split("<a href=\"")
            .Skip(1)
            .Select(l => l[..l.IndexOf('"', StringComparison.Ordinal)])
            .Where(l => l.StartsWith("/_blog/feeds/", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(12, links.Count);
        foreach (var link in links)
            Assert.Equal(200, (await Desk.GetAsync(link)).Status);
    }
}
