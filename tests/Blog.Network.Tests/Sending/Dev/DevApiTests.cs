using Blog.Network.Sending;
using Blog.Network.Sending.Dev;
using Blog.Network.Tests.Fakes;

namespace Blog.Network.Tests.Sending.Dev;

public class DevApiTests
{
    [Fact]
    public async Task A_new_copy_is_a_draft()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        var outcome = await sent.SendAsync(o => o with { Series = "On tables" });
        Assert.Equal(
            (SendResult.Sent, "A draft is at DEV.", "https://dev.to/ann/title-101/edit"),
            (outcome.Result, outcome.Message, outcome.AuthorsPage)
        );
        Assert.Equal(
            """{"title":"Tables & more","published":false,"canonical_url":"https://ann.example/posts/ta"""
                + """bles/","description":"What tables are for.","main_image":"https://ann.example/cover."""
                + """png","series":"On tables","tags":["csharp","dotnet"],"body_markdown":"# One\n\nText.\n"}""",
            dev.Last.ToJsonString(
                new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        );
        Assert.Equal(
            ["GET /api/articles/me/all?per_page=100&page=1", "POST /api/articles"],
            dev.Requests.Select(r => r.ToString())
        );
        Assert.All(
            dev.Requests,
            r =>
                Assert.Equal(
                    ("blog/1.0 (+https://ann.example/)", "application/vnd.forem.api-v1+json"),
                    (r.UserAgent, r.Accept)
                )
        );
    }

    [Fact]
    public async Task The_ledger_learns_what_was_sent()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        await sent.PublishAsync();
        Assert.Equal(
            (
                "101",
                false,
                "https://dev.to/ann/title-101",
                SentTo.Home,
                "fingerprint",
                "text.md.gz",
                sent.Clock.GetUtcNow()
            ),
            (
                sent.Known.Id,
                sent.Known.IsDraft,
                sent.Known.Url,
                sent.Known.Canonical,
                sent.Known.Source,
                sent.Known.Text,
                sent.Known.Copied
            )
        );
    }

    [Fact]
    public async Task A_draft_has_no_address_until_it_is_published()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        await sent.SendAsync();
        Assert.Null(sent.Known.Url);
        var outcome = await sent.PublishAsync();
        Assert.Equal(
            ("Published at DEV.", "https://dev.to/ann/title-101", false),
            (outcome.Message, sent.Known.Url, sent.Known.IsDraft)
        );
        Assert.Single(dev.Articles);
    }

    [Fact]
    public async Task A_draft_that_its_author_published_stays_published()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        await sent.SendAsync();
        dev.Articles[0] = dev.Articles[0] with { IsDraft = false };
        var outcome = await sent.SendAsync();
        Assert.Equal("The article at DEV is up to date.", outcome.Message);
        Assert.False(dev.Articles[0].IsDraft);
        Assert.Equal("https://dev.to/ann/title-101", sent.Known.Url);
    }

    [Fact]
    public void A_rehearsal_shows_what_would_be_sent()
    {
        using var sent = new SentTo(new DevApi(DevApi.Home));
        var requests = sent.Sender.Rehearse(sent.Order);
        Assert.Equal(
            ["GET https://dev.to/api/articles/me/all?per_page=100&page=1", "POST https://dev.to/api/articles"],
            requests.Select(r => $"{r.Method} {r.Url}")
        );
        sent.Known = sent.Known with { Id = "12", IsDraft = true };
        Assert.Equal(
            "PUT https://dev.to/api/articles/12",
            $"{sent.Sender.Rehearse(sent.Order)[1].Method} {sent.Sender.Rehearse(sent.Order)[1].Url}"
        );
    }
}
