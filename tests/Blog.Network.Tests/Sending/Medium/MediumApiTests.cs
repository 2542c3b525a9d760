using Blog.Network.Sending;
using Blog.Network.Sending.Medium;
using Blog.Network.Tests.Fakes;
using Blog.Syndication.Renditions;

namespace Blog.Network.Tests.Sending.Medium;

public class MediumApiTests
{
    [Fact]
    public async Task A_story_begins_with_its_title()
    {
        await using var medium = await FakeMedium.OpenAsync();
        using var sent = new SentTo(new MediumApi(medium.Address));
        var outcome = await sent.SendAsync(o =>
            o with
            {
                Rendition = o.Rendition with { Format = RenditionFormat.Html, Body = "<p>Text.</p>\n" },
            }
        );
        Assert.Equal(
            (SendResult.Sent, "A draft is at Medium.", "https://medium.com/@ann/e6f36a1"),
            (outcome.Result, outcome.Message, outcome.AuthorsPage)
        );
        var story = Assert.Single(medium.Stories);
        Assert.Equal(
            ("html", "<h1>Tables &amp; more</h1>\n<p>Text.</p>\n", "draft", SentTo.Home),
            (
                (string)story["contentFormat"]!,
                (string)story["content"]!,
                (string)story["publishStatus"]!,
                (string)story["canonicalUrl"]!
            )
        );
        Assert.Equal(("e6f36a1", true, null), (sent.Known.Id, sent.Known.IsDraft, sent.Known.Url));
    }

    [Fact]
    public async Task A_story_that_is_published_has_its_address()
    {
        await using var medium = await FakeMedium.OpenAsync();
        using var sent = new SentTo(new MediumApi(medium.Address));
        await sent.PublishAsync();
        Assert.Equal("https://medium.com/@ann/e6f36a1", sent.Known.Url);
    }

    [Fact]
    public async Task A_story_that_is_there_is_neither_changed_nor_made_again()
    {
        await using var medium = await FakeMedium.OpenAsync();
        using var sent = new SentTo(new MediumApi(medium.Address));
        await sent.SendAsync();
        var outcome = await sent.SendAsync();
        Assert.Equal(SendResult.CannotChange, outcome.Result);
        Assert.Single(medium.Stories);
        Assert.Equal(SendResult.Sent, (await sent.SendAsync(o => o with { Again = true })).Result);
        Assert.Equal(2, medium.Stories.Count);
    }

    [Theory]
    [InlineData(Fault.FailsAfter)]
    [InlineData(Fault.ResetsAfter)]
    [InlineData(Fault.BreaksOffAfter)]
    public async Task A_lost_answer_is_left_to_the_author(Fault fault)
    {
        await using var medium = await FakeMedium.OpenAsync();
        using var sent = new SentTo(new MediumApi(medium.Address));
        medium.Writes.Enqueue(fault);
        var outcome = await sent.SendAsync();
        Assert.Equal(SendResult.Unsettled, outcome.Result);
        Assert.Contains("https://medium.com/me/stories/drafts", outcome.Message, StringComparison.Ordinal);
        Assert.NotNull(sent.Known.Sending);

        Assert.Equal(SendResult.Unsettled, (await sent.SendAsync()).Result);
        Assert.Single(medium.Stories);
        Assert.Equal(SendResult.Sent, (await sent.SendAsync(o => o with { Again = true })).Result);
        Assert.Null(sent.Known.Sending);
    }

    [Fact]
    public async Task A_token_that_was_withdrawn_is_told()
    {
        await using var medium = await FakeMedium.OpenAsync();
        using var sent = new SentTo(new MediumApi(medium.Address));
        var outcome = await sent.SendAsync(key: "another");
        Assert.Equal(SendResult.Refused, outcome.Result);
        Assert.Contains("BLOG_MEDIUM_TOKEN", outcome.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rehearsal_shows_what_would_be_asked_first()
    {
        using var sent = new SentTo(new MediumApi(MediumApi.Home));
        Assert.Equal(
            ["GET https://api.medium.com/v1/me", "POST https://api.medium.com/v1/users/ASKED-FIRST/posts"],
            sent.Sender.Rehearse(sent.Order).Select(r => $"{r.Method} {r.Url}")
        );
    }
}
