using Blog.Preview.Desk.Feeds.Reading;

namespace Blog.Preview.Tests.Desk.Feeds.Reading;

public class FeedCheckTests
{
    private static readonly ReadItem Item = new()
    {
        Title = "One",
        Id = "1",
        Link = "https://a.example/1",
        Date = "x",
        Published = DateTimeOffset.UnixEpoch,
        Summary = "S",
    };
    private static readonly ReadFeed Feed = new()
    {
        Title = "T",
        Link = "https://a.example/",
        Self = "https://a.example/feed.xml",
        Items = [Item],
    };

    [Fact]
    public void A_feed_as_it_should_be_has_nothing_wrong() => Assert.Empty(FeedCheck.Of(Feed));

    [Fact]
    public void A_feed_that_cannot_be_read_has_that_wrong_alone() =>
        Assert.Equal(["Broken."], FeedCheck.Of(Feed with { Title = "", Failure = "Broken." }));

    [Fact]
    public void A_feed_names_itself_and_its_site() =>
        Assert.Equal(
            [
                "It has no title.",
                "It does not give the whole address of the site.",
                "It does not give its own whole address.",
            ],
            FeedCheck.Of(Feed with { Title = "", Link = "/", Self = "" })
        );

    [Fact]
    public void An_item_has_an_id_a_whole_address_a_date_and_something_to_read() =>
        Assert.Equal(
            [
                "“One” has no id: readers may show it again and again.",
                "“One” has no whole address.",
                "“One” has no date.",
                "“One” has neither text nor summary.",
            ],
            FeedCheck.Of(
                Feed with
                {
                    Items = [Item with { Id = "", Link = "/1", Date = "", Published = null, Summary = "" }],
                }
            )
        );

    [Fact]
    public void A_date_that_cannot_be_read_is_told() =>
        Assert.Equal(
            ["“One” has a date that cannot be read: gestern."],
            FeedCheck.Of(Feed with { Items = [Item with { Date = "gestern", Published = null }] })
        );

    [Fact]
    public void A_picture_has_a_whole_address() =>
        Assert.Equal(
            ["The picture of “One” has no whole address."],
            FeedCheck.Of(Feed with { Items = [Item with { Image = "a.png" }] })
        );

    [Fact]
    public void An_item_without_title_is_told_by_its_id() =>
        Assert.Equal(["An item has no title (1)."], FeedCheck.Of(Feed with { Items = [Item with { Title = "" }] }));

    [Fact]
    public void An_id_that_stands_twice_is_told() =>
        Assert.Equal(
            ["2 items have the id 1: readers show one of them."],
            FeedCheck.Of(Feed with { Items = [Item, Item with { Title = "Two" }] })
        );
}
