using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Blog.Model;
using Blog.Network.Mailing;
using Blog.Network.Tests.Fakes;

namespace Blog.Network.Tests.Mailing;

public sealed class MailSenderTests : IDisposable
{
    private const string Password = "pass-w0rd-xyz";

    private FakeMailServer _server = new();

    [Fact]
    public async Task Each_reader_gets_a_message_of_their_own_over_one_connection()
    {
        var outcome = await SendAsync(TestIssue.For("ada@x.example", "bob@x.example"), new HeardJournal());
        Assert.Equal((MailEnd.Complete, 2), (outcome.End, outcome.Verdicts.Length));
        Assert.Equal(["ada@x.example", "bob@x.example"], _server.Taken.Select(t => t.To));
        Assert.All(_server.Taken, t => Assert.Contains($"\nTo: {t.To}\n", t.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("bob@", _server.Taken.First().Text, StringComparison.Ordinal);
        Assert.Single(_server.Commands, c => c.StartsWith("EHLO", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lines_of_dots_arrive_as_they_were_written()
    {
        await SendAsync(TestIssue.For("ada@x.example"), new HeardJournal());
        Assert.Contains("\n.one dot\n..two dots\n.\nLeave: ", _server.Taken.Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_intent_is_kept_when_the_text_is_on_its_way_and_its_end_is_not()
    {
        var ends = new List<int>();
        var seen = 0;
        _server.OnEnd = _ =>
        {
            seen++;
            return "250 taken";
        };
        var journal = new HeardJournal
        {
            OnIntend = _ => ends.Add(_server.Commands.Count(c => c == "DATA") * 10 + seen),
        };
        await SendAsync(TestIssue.For("ada@x.example", "bob@x.example"), journal);
        Assert.Equal([10, 21], ends);
        Assert.Equal(
            ["intend ada@x.example", "Accepted ada@x.example", "intend bob@x.example", "Accepted bob@x.example"],
            journal.Lines
        );
    }

    [Fact]
    public async Task Without_an_intent_that_is_kept_no_message_is_ended()
    {
        var journal = new HeardJournal { OnIntend = _ => throw new IOException("The disk is full.") };
        await Assert.ThrowsAsync<IOException>(() => SendAsync(TestIssue.For("ada@x.example"), journal));
        Assert.Empty(_server.Taken);
    }

    [Fact]
    public async Task A_reader_who_is_refused_for_good_is_gone_past()
    {
        _server.OnRecipient = to => to.StartsWith("gone", StringComparison.Ordinal) ? "550 no such mailbox" : "250 ok";
        var journal = new HeardJournal();
        var outcome = await SendAsync(TestIssue.For("ada@x.example", "gone@x.example", "bob@x.example"), journal);
        Assert.Equal([MailFate.Accepted, MailFate.Refused, MailFate.Accepted], outcome.Verdicts.Select(v => v.Fate));
        Assert.Equal(
            (550, "The mail server answered 550: no such mailbox."),
            (outcome.Verdicts[1].Code, outcome.Verdicts[1].Message)
        );
        Assert.DoesNotContain("intend gone@x.example", journal.Lines);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_the_server_does_not_take_now_is_sent_again(bool isAtEnd)
    {
        var times = 0;
        string Answer(string to) => ++times < 3 ? "451 busy" : "250 ok";
        if (isAtEnd)
            _server.OnEnd = Answer;
        else
            _server.OnRecipient = Answer;
        var journal = new HeardJournal();
        var outcome = await SendAsync(TestIssue.For("ada@x.example"), journal);
        Assert.Equal((MailEnd.Complete, 3), (outcome.End, times));
        Assert.Single(_server.Taken);
        // An answer that says no settles the intent before it, so that a program killed while it waits leaves nobody
        // uncertain.
        Assert.Equal(isAtEnd ? 2 : 0, journal.Lines.Count(l => l == "NotTaken ada@x.example"));
    }

    [Fact]
    public async Task A_connection_that_breaks_before_the_end_is_opened_again_and_nothing_is_sent_twice()
    {
        var times = 0;
        _server.OnRecipient = _ => ++times == 1 ? null : "250 ok";
        var outcome = await SendAsync(TestIssue.For("ada@x.example"), new HeardJournal());
        Assert.Equal(MailEnd.Complete, outcome.End);
        Assert.Single(_server.Taken);
    }

    [Fact]
    public async Task A_connection_that_breaks_behind_the_end_leaves_it_open_and_is_not_sent_again()
    {
        var ends = 0;
        _server.OnEnd = _ => ++ends == 1 ? null : "250 taken";
        var journal = new HeardJournal();
        var outcome = await SendAsync(TestIssue.For("ada@x.example", "bob@x.example"), journal);
        Assert.Equal([MailFate.Unknown, MailFate.Accepted], outcome.Verdicts.Select(v => v.Fate));
        Assert.Equal(["bob@x.example"], _server.Taken.Select(t => t.To));
        Assert.Equal(2, ends);
    }

    [Fact]
    public async Task A_message_that_nobody_is_taken_for_is_not_offered_to_everybody()
    {
        _server.OnEnd = _ => "554 looks like spam";
        var outcome = await SendAsync(
            TestIssue.For([.. Enumerable.Range(0, 9).Select(i => $"r{i}@x.example")]),
            new HeardJournal()
        );
        Assert.Equal((MailEnd.Refused, 3), (outcome.End, outcome.Verdicts.Length));
    }

    [Fact]
    public async Task A_wrong_password_ends_it_at_once_and_is_never_said()
    {
        Use(
            new FakeMailServer
            {
                Abilities = "250-fake\r\n250 AUTH PLAIN",
                OnSignIn = _ => $"535 bad password {Password}",
            }
        );
        var outcome = await SendAsync(
            TestIssue.For("ada@x.example", "bob@x.example"),
            new HeardJournal(),
            s => s with { User = "ann" }
        );
        Assert.Equal(MailEnd.NotSignedIn, outcome.End);
        Assert.Empty(outcome.Verdicts);
        Assert.DoesNotContain(Password, outcome.Message, StringComparison.Ordinal);
        Assert.Single(_server.Commands, c => c.StartsWith("AUTH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_without_STARTTLS_gets_neither_password_nor_message()
    {
        Use(new FakeMailServer { Abilities = "250-fake\r\n250 AUTH PLAIN" });
        var outcome = await SendAsync(
            TestIssue.For("ada@x.example"),
            new HeardJournal(),
            s => s with { User = "ann", Security = SmtpSecurity.StartTls }
        );
        Assert.Equal(MailEnd.NotSecret, outcome.End);
        Assert.DoesNotContain(
            _server.Commands,
            c => c.StartsWith("AUTH", StringComparison.Ordinal) || c.StartsWith("MAIL", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_server_that_cannot_prove_who_it_is_gets_nothing()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(
            DateTimeOffset.UtcNow.AddDays(-1),
            DateTimeOffset.UtcNow.AddDays(1)
        );
        Use(new FakeMailServer { Certificate = certificate });
        var outcome = await SendAsync(
            TestIssue.For("ada@x.example"),
            new HeardJournal(),
            s => s with { Security = SmtpSecurity.Tls }
        );
        Assert.Equal(MailEnd.NotSecret, outcome.End);
        Assert.Empty(_server.Commands);
    }

    [Fact]
    public async Task No_other_machine_is_spoken_to_without_encryption() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            SendAsync(TestIssue.For("ada@x.example"), new HeardJournal(), s => s with { Host = "mail.example" })
        );

    [Fact]
    public async Task A_server_that_is_not_there_ends_it_after_some_attempts()
    {
        var settings = _server.Settings;
        _server.Dispose();
        var outcome = await new MailSender(Line(settings)).SendAsync(
            TestIssue.For("ada@x.example"),
            new HeardJournal(),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(MailEnd.Unreachable, outcome.End);
    }

    [Fact]
    public async Task It_stops_between_two_messages()
    {
        using var stop = new CancellationTokenSource();
        _server.OnEnd = _ =>
        {
            stop.Cancel();
            return "250 taken";
        };
        var journal = new HeardJournal();
        var outcome = await new MailSender(Line(_server.Settings)).SendAsync(
            TestIssue.For("ada@x.example", "bob@x.example"),
            journal,
            stop.Token
        );
        Assert.Equal(MailEnd.Stopped, outcome.End);
        Assert.Equal(["intend ada@x.example", "Accepted ada@x.example"], journal.Lines);
    }

    public void Dispose() => _server.Dispose();

    private static MailLine Line(SmtpSettings settings) =>
        new(settings, Password, TimeProvider.System)
        {
            FirstPause = TimeSpan.FromMilliseconds(5),
            Timeout = TimeSpan.FromSeconds(10),
        };

    private void Use(FakeMailServer server)
    {
        _server.Dispose();
        _server = server;
    }

    private Task<MailOutcome> SendAsync(
        MailOrder order,
        HeardJournal journal,
        Func<SmtpSettings, SmtpSettings>? change = null
    ) =>
        new MailSender(Line(change is null ? _server.Settings : change(_server.Settings))).SendAsync(
            order,
            journal,
            TestContext.Current.CancellationToken
        );
}
