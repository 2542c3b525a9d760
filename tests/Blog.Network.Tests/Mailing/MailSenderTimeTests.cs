using System.Text;
using Blog.Network.Mailing;
using Blog.Network.Tests.Fakes;

namespace Blog.Network.Tests.Mailing;

public sealed class MailSenderTimeTests : IDisposable
{
    private readonly FakeMailServer _server = new();
    private readonly SwiftClock _clock = new();

    [Fact]
    public async Task A_server_that_never_says_whether_it_took_a_message_is_not_waited_for_without_end()
    {
        using var hangs = new Hanging();
        _server.OnEnd = _ => hangs.Hang();
        var journal = new HeardJournal();
        var sending = Sender.SendAsync(Order("ada@x.example"), journal, TestContext.Current.CancellationToken);
        await hangs.Begun;
        _clock.Pass(TimeSpan.FromMinutes(5));
        var verdict = Assert.Single((await sending).Verdicts);
        Assert.Equal(
            (
                MailFate.Unknown,
                "The connection broke before the mail server said whether it took the message: "
                    + "it was not done in 300 seconds."
            ),
            (verdict.Fate, verdict.Message)
        );
    }

    [Fact]
    public async Task Whoever_stops_is_not_kept_by_a_server_that_hangs()
    {
        using var hangs = new Hanging();
        _server.OnRecipient = _ => hangs.Hang();
        using var stop = new CancellationTokenSource();
        var sending = Sender.SendAsync(Order("ada@x.example", "bob@x.example"), NoIntent(), stop.Token);
        await hangs.Begun;
        await stop.CancelAsync();
        var outcome = await sending;
        Assert.Equal((MailEnd.Stopped, 0), (outcome.End, outcome.Verdicts.Length));
    }

    [Fact]
    public async Task All_messages_together_take_no_longer_than_they_may()
    {
        using var hangs = new Hanging();
        _server.OnRecipient = _ => hangs.Hang();
        var sending = Sender.SendAsync(
            Order("ada@x.example", "bob@x.example"),
            NoIntent(),
            TestContext.Current.CancellationToken
        );
        await hangs.Begun;
        _clock.Pass(TimeSpan.FromMinutes(11));
        var outcome = await sending;
        Assert.Equal(
            (MailEnd.OutOfTime, "The 10.3 minutes that this may take are over."),
            (outcome.End, outcome.Message)
        );
        Assert.Empty(outcome.Verdicts);
    }

    public void Dispose() => _server.Dispose();

    private MailSender Sender => new(new MailLine(_server.Settings, null, _clock));

    private static HeardJournal NoIntent() =>
        new() { OnIntend = r => throw new InvalidOperationException($"{r.Address} was intended.") };

    private static MailOrder Order(params string[] addresses) =>
        new()
        {
            Message = Encoding.ASCII.GetBytes("From: Ann <ann@notes.example>\r\nSubject: November\r\n\r\nText\r\n"),
            Issue = "https://notes.example/\n2020-11",
            Host = "notes.example",
            Recipients = [.. addresses.Select(a => new Recipient(a))],
        };

    private sealed class Hanging : IDisposable
    {
        private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim _end = new();

        public Task Begun => _begun.Task;

        public string? Hang()
        {
            _begun.TrySetResult();
            _end.Wait();
            return null;
        }

        public void Dispose() => _end.Set();
    }
}
