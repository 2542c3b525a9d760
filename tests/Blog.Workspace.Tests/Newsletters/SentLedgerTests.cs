using Blog.Model;
using Blog.Network.Mailing;
using Blog.Testing;
using Blog.Workspace.Newsletters;
using Microsoft.Extensions.Time.Testing;

namespace Blog.Workspace.Tests.Newsletters;

public sealed class SentLedgerTests : IDisposable
{
    private static readonly Recipient Ada = new("ada@x.example", "Ada");
    private static readonly Recipient Bob = new("bob@x.example");

    private readonly TestFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2020, 12, 1, 23, 30, 0, TimeSpan.Zero));

    private string File => _folder.PathOf("a.sent");

    [Fact]
    public void What_was_written_is_known_when_it_is_opened_again()
    {
        using (var ledger = SentLedger.Open(File, _clock)!)
        {
            ledger.Intend(Ada);
            ledger.Conclude(new MailVerdict(Ada, MailFate.Accepted));
            ledger.Intend(Bob);
        }

        Assert.Equal((SentState.Accepted, SentState.Uncertain), (State(new Recipient("ADA@x.example")), State(Bob)));
    }

    [Fact]
    public void A_verdict_of_nobody_knows_leaves_the_intent_as_it_is()
    {
        using (var ledger = SentLedger.Open(File, _clock)!)
        {
            ledger.Intend(Ada);
            ledger.Conclude(new MailVerdict(Ada, MailFate.Unknown));
            ledger.Intend(Bob);
            ledger.Conclude(new MailVerdict(Bob, MailFate.NotTaken));
        }

        Assert.Equal((SentState.Uncertain, SentState.Open), (State(Ada), State(Bob)));
    }

    [Fact]
    public void Who_may_have_it_stays_uncertain_when_a_second_message_is_not_taken()
    {
        using (var ledger = SentLedger.Open(File, _clock)!)
        {
            ledger.Intend(Ada);
            ledger.Intend(Ada);
            ledger.Conclude(new MailVerdict(Ada, MailFate.NotTaken));
        }

        Assert.Equal(SentState.Uncertain, State(Ada));
        using (var ledger = SentLedger.Open(File, _clock)!)
            ledger.Conclude(new MailVerdict(Ada, MailFate.Accepted));
        Assert.Equal(SentState.Accepted, State(Ada));
    }

    [Fact]
    public void It_names_nobody()
    {
        using (var ledger = SentLedger.Open(File, _clock)!)
            ledger.Intend(Ada);
        var text = _folder.Read("a.sent");
        Assert.DoesNotContain("ada", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("x.example", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_it_is_torn_at_everything_before_is_known_and_it_goes_on()
    {
        using (var ledger = SentLedger.Open(File, _clock)!)
        {
            ledger.Intend(Ada);
            ledger.Conclude(new MailVerdict(Ada, MailFate.Accepted));
            ledger.Intend(Bob);
        }

        var whole = System.IO.File.ReadAllBytes(File);
        for (var length = 0; length < whole.Length; length++)
        {
            System.IO.File.WriteAllBytes(File, whole[..length]);
            using (var ledger = SentLedger.Open(File, _clock)!)
            {
                Assert.Empty(ledger.Record.Diagnostics);
                // An intent that is not whole was followed by nothing.
                Assert.Equal(SentState.Open, ledger.Record.Of(Bob));
                ledger.Intend(Bob);
            }

            Assert.Equal(SentState.Uncertain, State(Bob));
        }
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_told_with_its_place()
    {
        using (var ledger = SentLedger.Open(File, _clock)!)
            ledger.Intend(Ada);
        _folder.Write("a.sent", _folder.Read("a.sent").Replace("intent", "maybe", StringComparison.Ordinal));
        Assert.Equal(
            $"{File}:2:1: error BLOG133: This line of the record of what was sent cannot be read.",
            SentLedger.Look(File)!.Diagnostics.Single().ToString()
        );
        _folder.Write("a.sent", "hello\n");
        Assert.Equal("BLOG133", SentLedger.Look(File)!.Diagnostics.Single().Id);
    }

    [Fact]
    public void Two_programs_do_not_have_it_open()
    {
        using var first = SentLedger.Open(File, _clock);
        Assert.Null(SentLedger.Open(File, _clock));
    }

    [Fact]
    public void It_is_readable_by_its_owner_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such modes.");
            return;
        }

        using var ledger = SentLedger.Open(File, _clock);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
    }

    [Fact]
    public void It_is_named_after_site_and_issue_and_stays_in_its_folder() =>
        Assert.Equal(
            Path.Combine("lists", "x.example-blog-..-..-a.sent"),
            SentLedger.PathOf("lists", new BaseUrl(new Uri("https://x.example/blog/")), "../../a")
        );

    public void Dispose() => _folder.Dispose();

    private SentState State(Recipient recipient) => SentLedger.Look(File)!.Of(recipient);
}
