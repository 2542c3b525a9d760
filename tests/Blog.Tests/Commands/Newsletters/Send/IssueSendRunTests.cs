using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Newsletters.Send;

public sealed class IssueSendRunTests : IDisposable
{
    private readonly TestHost _host = new() { MakesRealSites = true };
    private readonly MailBox _box = new();

    public IssueSendRunTests()
    {
        // Each look at the clock takes a second, so that nothing waits for its turn.
        _host.Clock.AutoAdvanceAmount = TimeSpan.FromSeconds(1);
        MailSite.Write(_host.Folder, _box.Port);
        _host.Folder.Write("readers.txt", "ada@x.example\nBob <bob@x.example>\n");
    }

    [Fact]
    public void A_list_is_sent_an_issue_once()
    {
        var first = Send("--yes");
        Assert.Equal((0, "Sent 'November' to 2 readers.\n", ""), (first.ExitCode, first.Out, first.Error));
        var second = Send("--yes");
        Assert.Equal(
            (0, "Sent 'November' to 0 readers.\n", "2 readers have it already.\n"),
            (second.ExitCode, second.Out, second.Error)
        );
        Assert.Equal(["ada@x.example", "bob@x.example"], _box.To);
    }

    [Fact]
    public void Who_is_new_in_a_list_of_another_name_is_sent_what_the_others_have()
    {
        Send("--yes");
        _host.Folder.Write("friends.txt", "eve@x.example\nADA@x.example\n");
        var result = Run("--list", "../friends.txt", "--yes", "--json");
        Assert.Equal(
            (1, 1, 0),
            (
                result.Json.GetProperty("sent").GetInt32(),
                result.Json.GetProperty("already").GetInt32(),
                result.Json.GetProperty("left").GetInt32()
            )
        );
        Assert.Equal("eve@x.example", _box.To.Last());
    }

    [Fact]
    public void A_test_is_sent_as_often_as_one_likes_and_nothing_is_kept_of_it()
    {
        foreach (var _ in new[] { 1, 2 })
            Assert.Equal("Sent 'November' to 1 reader.\n", Run("--to", "Ada <ada@x.example>").Out);
        Assert.Equal(2, _box.To.Count);
        Assert.Empty(Directory.GetFiles(_host.Folder.Above, "*.sent"));
        Assert.Equal("Sent 'November' to 2 readers.\n", Send("--yes").Out);
    }

    [Fact]
    public void A_rehearsal_sends_nothing_and_keeps_nothing()
    {
        var result = Send("--dry-run");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith(
            "'November' would be sent to 2 readers.\n\nFrom: Ann <ann@notes.example>\n",
            result.Out,
            StringComparison.Ordinal
        );
        Assert.Empty(_box.To);
        Assert.Empty(Directory.GetFiles(_host.Folder.Above, "*.sent"));
    }

    [Theory]
    [InlineData("y", 2)]
    [InlineData("n", 0)]
    [InlineData("", 0)]
    [InlineData(null, 0)]
    public void A_list_is_asked_for_first(string? answer, int sent)
    {
        _host.ReadLine = () => answer;
        var result = Send();
        Assert.Contains("Send 'November' to 2 readers by 127.0.0.1? [y/N] ", result.Error, StringComparison.Ordinal);
        Assert.Equal(sent, _box.To.Count);
    }

    [Fact]
    public void Where_nobody_can_say_yes_nothing_is_sent()
    {
        var result = Send();
        Assert.Equal(
            (
                2,
                "error: 2 readers would get it, and nobody can answer here. --yes sends it without asking; "
                    + "--dry-run shows what would be sent.\n"
            ),
            (result.ExitCode, result.Error)
        );
        Assert.Empty(_box.To);
    }

    [Fact]
    public void Who_may_have_it_or_not_is_told_and_sent_it_again_only_when_that_is_asked_for()
    {
        _box.OnEnd = to => to.StartsWith("ada", StringComparison.Ordinal) ? null : "250 taken";
        var first = Send("--yes");
        Assert.Equal(1, first.ExitCode);
        Assert.Contains("ada@x.example: uncertain.\n", first.Error, StringComparison.Ordinal);
        _box.OnEnd = _ => "250 taken";
        Assert.Contains("ada@x.example: uncertain.\n", Send("--yes").Error, StringComparison.Ordinal);
        Assert.Equal(["bob@x.example"], _box.To);
        Assert.Equal(0, Send("--yes", "--retry-uncertain").ExitCode);
        Assert.Equal(["bob@x.example", "ada@x.example"], _box.To);
    }

    [Fact]
    public void Who_is_refused_is_told_and_not_tried_again()
    {
        _box.OnEnd = to => to.StartsWith("ada", StringComparison.Ordinal) ? "550 no" : "250 taken";
        var first = Send("--yes");
        Assert.Equal((1, "ada@x.example: The mail server answered 550: no.\n"), (first.ExitCode, first.Error));
        _box.OnEnd = _ => "250 taken";
        Assert.Equal(
            "1 reader has it already.\nada@x.example: the mail server refused it earlier.\n",
            Send("--yes").Error
        );
        Assert.Equal(["bob@x.example"], _box.To);
    }

    [Theory]
    [InlineData("site/readers.txt")]
    [InlineData("site/content/readers.txt")]
    public void A_list_in_the_site_is_refused(string path)
    {
        _host.Folder.Write(path, "ada@x.example\n");
        var result = Run("--list", _host.Folder.PathOf(path), "--yes");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Addresses of readers do not belong in a repository", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_in_the_repository_around_the_site_or_behind_a_link_into_it_is_refused()
    {
        _host.Folder.Write("site/readers.txt", "ada@x.example\n");
        _host.Folder.Link("linked.txt", "site/readers.txt");
        Assert.Contains("repository", Run("--list", "../linked.txt", "--yes").Error, StringComparison.Ordinal);
        _host.Folder.Write(".git/HEAD", "ref: refs/heads/main\n");
        Assert.Contains("repository", Send("--yes").Error, StringComparison.Ordinal);
        Assert.Empty(_box.To);
    }

    [Fact]
    public void A_malformed_list_is_sent_nothing()
    {
        _host.Folder.Write("readers.txt", "ada@x.example\nbob\nEve\n");
        var result = Send("--yes");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(2, result.Error.Split("BLOG131").Length - 1);
        Assert.Empty(_box.To);
    }

    [Fact]
    public void While_one_sends_no_other_does()
    {
        using var held = Blog.Workspace.Newsletters.SentLedger.Open(
            _host.Folder.PathOf("notes.example-2020-11.sent"),
            _host.Clock
        );
        Assert.StartsWith(
            "error: Another command is sending this issue",
            Send("--yes").Error,
            StringComparison.Ordinal
        );
        Assert.Empty(_box.To);
    }

    [Fact]
    public void A_damaged_record_holds_everything_back()
    {
        _host.Folder.Write("notes.example-2020-11.sent", "hello\n");
        Assert.Contains("BLOG133", Send("--yes").Error, StringComparison.Ordinal);
        Assert.Contains("BLOG133", Send("--dry-run").Error, StringComparison.Ordinal);
        Assert.Empty(_box.To);
    }

    [Fact]
    public void An_unknown_issue_is_told_with_the_nearest()
    {
        var result = _host.Run("newsletter", "send", "2020-12", "--to", "ada@x.example");
        Assert.Equal(
            (1, "error: There is no issue '2020-12'.\n       Did you mean '2020-11'?\n"),
            (result.ExitCode, result.Error)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("--to ada@x.example --list ../readers.txt")]
    public void It_is_either_a_test_or_the_readers(string options) =>
        Assert.Equal(
            "error: Name the recipients: either --to ADDRESS for a test, or --list FILE for the readers.\n",
            Run(options.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Error
        );

    [Fact]
    public void A_draft_goes_to_its_author_and_not_to_readers()
    {
        MailSite.Write(_host.Folder, _box.Port, page: "draft: true\n");
        Assert.Equal(
            "error: content/reviews/2020-11.md is not published: it is draft. "
                + "Readers only get what is on the site; send a test with --to.\n",
            Run("--drafts", "--list", "../readers.txt", "--yes").Error
        );
        Assert.Equal(0, Run("--drafts", "--to", "ada@x.example").ExitCode);
        Assert.Single(_box.To);
    }

    [Fact]
    public void Readers_who_could_not_leave_are_sent_nothing()
    {
        MailSite.Write(_host.Folder, _box.Port, unsubscribe: "provider: buttondown");
        Assert.StartsWith("error: Readers must be able to unsubscribe", Send("--yes").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_password_comes_from_the_environment_alone()
    {
        MailSite.Write(_host.Folder, _box.Port, smtp: "security: none, user: ann");
        Assert.Equal(
            "error: BLOG_SMTP_PASSWORD is not set. It is the only place for the password of ann " + "at 127.0.0.1.\n",
            Send("--yes").Error
        );
    }

    [Fact]
    public void A_site_with_mistakes_is_not_sent()
    {
        MailSite.Write(_host.Folder, _box.Port, smtp: "security: open");
        Assert.Contains("BLOG023", Send("--yes").Error, StringComparison.Ordinal);
        Assert.Empty(_box.To);
    }

    public void Dispose()
    {
        _host.Dispose();
        _box.Dispose();
    }

    private RunResult Send(params string[] options) => Run(["--list", "../readers.txt", .. options]);

    private RunResult Run(params string[] options) => _host.Run(["newsletter", "send", "2020-11", .. options]);
}
