using Blog.Model.CrossPosts;
using Blog.Network.Sending;
using Blog.Network.Sending.Dev;
using Blog.Network.Tests.Fakes;

namespace Blog.Network.Tests.Sending;

/// <summary>What may go wrong on the way, shown with DEV; the other targets take the same way.</summary>
public class CopySenderTests
{
    [Fact]
    public async Task The_intent_is_written_down_before_anything_is_made()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        var atIntent = -1;
        var outcome = await sent.Sender.SendAsync(
            sent.Order,
            FakeTarget.Key,
            entry =>
            {
                atIntent = entry.Sending is null ? atIntent : dev.Articles.Count;
                return true;
            },
            TestContext.Current.CancellationToken
        );
        Assert.Equal((SendResult.Sent, 0, 1), (outcome.Result, atIntent, dev.Articles.Count));
        Assert.Null(outcome.Entry.Sending);
    }

    [Fact]
    public async Task What_cannot_be_written_down_is_not_sent()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address)) { CanWrite = false };
        var outcome = await sent.SendAsync();
        Assert.Equal(SendResult.NotWrittenDown, outcome.Result);
        Assert.Empty(dev.WriteRequests);
        Assert.Empty(dev.Articles);
    }

    [Theory]
    [InlineData(Fault.FailsAfter)]
    [InlineData(Fault.ResetsAfter)]
    [InlineData(Fault.BreaksOffAfter)]
    [InlineData(Fault.FloodsAfter)]
    public async Task A_lost_answer_is_settled_by_asking_and_the_article_is_made_once(Fault fault)
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        dev.Writes.Enqueue(fault);
        var outcome = await sent.SendAsync();
        Assert.Equal((SendResult.Sent, "101", true), (outcome.Result, outcome.Entry.Id, outcome.Entry.IsDraft));
        Assert.Single(dev.Articles);
        Assert.Single(dev.WriteRequests, r => r.Method == "POST");
        Assert.Contains(TimeSpan.FromSeconds(30), sent.Clock.Pauses);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_in_time_is_settled_by_asking()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        dev.Writes.Enqueue(Fault.HangsAfter);
        var sending = sent.SendAsync();
        await dev.Hangs.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        sent.Clock.ReachLimits();
        Assert.Equal(SendResult.Sent, (await sending).Result);
        Assert.Single(dev.Articles);
        Assert.Contains(sent.Reports, r => r.Contains("no answer in 60 seconds", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_failed_and_is_not_there_is_sent_once_more()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        dev.Writes.Enqueue(Fault.FailsBefore);
        Assert.Equal(SendResult.Sent, (await sent.SendAsync()).Result);
        Assert.Single(dev.Articles);
        Assert.Equal(2, dev.WriteRequests.Count());
    }

    [Fact]
    public async Task A_target_that_only_fails_is_left_alone_after_three_attempts()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        Enumerable.Repeat(Fault.FailsBefore, 9).ToList().ForEach(dev.Writes.Enqueue);
        var outcome = await sent.SendAsync();
        Assert.Equal(SendResult.Refused, outcome.Result);
        Assert.Contains("failed 3 times, and has no copy", outcome.Message, StringComparison.Ordinal);
        Assert.Equal(3, dev.WriteRequests.Count());
        Assert.Null(sent.Known.Sending);
    }

    [Fact]
    public async Task An_answer_that_stays_lost_is_settled_before_the_next_time()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        dev.Writes.Enqueue(Fault.FailsAfter);
        dev.Questions.Enqueue(Fault.None);
        Enumerable.Repeat(Fault.FailsBefore, 4).ToList().ForEach(dev.Questions.Enqueue);
        var outcome = await sent.SendAsync();
        Assert.Equal(SendResult.Unsettled, outcome.Result);
        Assert.NotNull(sent.Known.Sending);
        Assert.Null(sent.Known.Id);

        Assert.Equal(SendResult.Sent, (await sent.SendAsync()).Result);
        Assert.Equal("101", sent.Known.Id);
        Assert.Null(sent.Known.Sending);
        Assert.Single(dev.Articles);
    }

    [Fact]
    public async Task A_target_that_wants_fewer_requests_gets_them_when_it_says()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        dev.Writes.Enqueue(Fault.Limits);
        Assert.Equal(SendResult.Sent, (await sent.SendAsync()).Result);
        Assert.Contains(TimeSpan.FromSeconds(7), sent.Clock.Pauses);
        Assert.Single(dev.Articles);
    }

    [Fact]
    public async Task A_target_that_never_wants_the_request_is_left_alone()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        Enumerable.Repeat(Fault.Limits, 9).ToList().ForEach(dev.Writes.Enqueue);
        Assert.Equal(SendResult.Limited, (await sent.SendAsync()).Result);
        Assert.Equal(4, dev.WriteRequests.Count());
        Assert.Null(sent.Known.Sending);
    }

    [Fact]
    public async Task An_article_that_the_target_does_not_take_leaves_nothing_behind()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        var before = sent.Known;
        dev.Writes.Enqueue(Fault.Rejects);
        var outcome = await sent.SendAsync();
        Assert.Equal(SendResult.Refused, outcome.Result);
        Assert.Equal("DEV answered 422 (it does not take the article): Title can't be blank", outcome.Message);
        Assert.Equal(before, sent.Known);
    }

    [Fact]
    public async Task A_host_that_nobody_answers_at_is_an_outcome()
    {
        var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        await dev.DisposeAsync();
        var outcome = await sent.SendAsync();
        Assert.Equal(SendResult.Unreachable, outcome.Result);
        Assert.Contains("cannot be reached", outcome.Message, StringComparison.Ordinal);
        Assert.Empty(sent.Written);
    }

    [Fact]
    public async Task What_was_sent_before_is_changed_and_not_made_again()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        await sent.SendAsync();
        var outcome = await sent.SendAsync(o => o with { Rendition = o.Rendition with { Body = "New." } });
        Assert.Equal((SendResult.Sent, "The draft at DEV is up to date."), (outcome.Result, outcome.Message));
        Assert.Equal("New.", Assert.Single(dev.Articles).Body);
    }

    [Fact]
    public async Task What_another_machine_sent_is_found_by_its_canonical_link()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        dev.Articles.Add(new FakeArticle("77", "Another title", "Old.", SentTo.Home.TrimEnd('/'), IsDraft: true));
        Assert.Equal((SendResult.Sent, "77"), ((await sent.SendAsync()).Result, sent.Known.Id));
        Assert.Single(dev.Articles);
    }

    [Fact]
    public async Task A_recorded_copy_is_found_by_its_address()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        dev.Articles.Add(new FakeArticle("77", "Another title", "Old.", null, IsDraft: false));
        sent.Known = sent.Known with { Url = "https://dev.to/ann/title-77?utm=x" };
        Assert.Equal((SendResult.Sent, "77"), ((await sent.SendAsync()).Result, sent.Known.Id));
    }

    [Fact]
    public async Task A_title_alone_does_not_make_an_article_the_copy()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        dev.Articles.Add(new FakeArticle("77", "Tables & more", "Another text.", null, IsDraft: false));
        await sent.SendAsync();
        Assert.Equal(("Another text.", 2), (dev.Articles[0].Body, dev.Articles.Count));
    }

    [Fact]
    public async Task A_copy_that_is_known_and_not_there_is_not_made_again_without_being_asked_for()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        await sent.SendAsync();
        dev.Articles.Clear();
        var outcome = await sent.SendAsync();
        Assert.Equal(SendResult.Missing, outcome.Result);
        Assert.Contains("--again", outcome.Message, StringComparison.Ordinal);
        Assert.Empty(dev.Articles);

        Assert.Equal(SendResult.Sent, (await sent.SendAsync(o => o with { Again = true })).Result);
        Assert.Single(dev.Articles);
    }

    [Fact]
    public async Task Another_copy_whose_answer_is_lost_is_not_taken_for_the_one_before()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        dev.Articles.Add(new FakeArticle("77", "Tables & more", "Old.", null, IsDraft: false));
        sent.Known = sent.Known with { Id = "77", Url = "https://dev.to/ann/title-77" };
        dev.Writes.Enqueue(Fault.ResetsAfter);
        await sent.SendAsync(o => o with { Again = true });
        Assert.Equal(("Old.", 2, "102"), (dev.Articles[0].Body, dev.Articles.Count, sent.Known.Id));
    }

    [Fact]
    public async Task A_copy_far_back_among_many_articles_is_found()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        dev.Articles.AddRange(
            Enumerable
                .Range(0, 250)
                .Select(i => new FakeArticle($"{i}", $"Title {i}", "", i == 3 ? SentTo.Home : null, IsDraft: false))
        );
        await sent.SendAsync();
        Assert.Equal("3", sent.Known.Id);
        Assert.Equal(3, dev.Requests.Count(r => !r.IsWrite));
    }

    [Fact]
    public async Task Sending_that_is_ended_leaves_the_intent_behind()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        using var end = new CancellationTokenSource();
        dev.Writes.Enqueue(Fault.HangsAfter);
        LedgerEntry? last = null;
        var sending = sent.Sender.SendAsync(sent.Order, FakeTarget.Key, entry => (last = entry) is not null, end.Token);
        await dev.Hangs.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        await end.CancelAsync();
        var outcome = await sending;
        Assert.Equal(SendResult.Unsettled, outcome.Result);
        Assert.Equal(
            "Stopped. DEV may have the copy or not. Send it again: DEV is asked first, and nothing is sent twice.",
            outcome.Message
        );
        Assert.NotNull(last!.Sending);
    }
}
