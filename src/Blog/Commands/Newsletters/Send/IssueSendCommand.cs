using System.Collections.Immutable;
using System.CommandLine;
using Blog.Options;
using Blog.Running;

namespace Blog.Commands.Newsletters.Send;

/// <summary><c>blog newsletter send</c>.</summary>
internal sealed class IssueSendCommand
{
    private readonly Argument<string> _issue = new("issue")
    {
        Description = "The issue: the month of a review, such as 2020-11, or the slug of a post.",
    };

    private readonly Option<string[]> _to = new("--to")
    {
        HelpName = "address",
        Description = "Sends a test to this address; may be given more than once. No record is kept.",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> _list = new("--list")
    {
        HelpName = "file",
        Description =
            "Sends the issue to every reader in this file outside the site, an address a line. "
            + "No reader gets it twice.",
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Says what would be sent to whom, and sends nothing.",
    };

    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Sends to a list without asking." };

    private readonly Option<bool> _retry = new("--retry-uncertain")
    {
        Description = "Sends again, with the same message id, to readers who may or may not have it.",
    };

    private readonly Option<TimeSpan?> _time = MaxTime.Option(
        "Stops after this time; run the command again for the other readers",
        "10m, and 10s more for each reader"
    );

    private IssueSendCommand() { }

    public static Command Create(CommandContext context)
    {
        var words = new IssueSendCommand();
        var command = new Command(
            "send",
            "Sends an issue by the mail server in site.yml: as a test, or once to each reader in a list."
        )
        {
            words._issue,
            words._to,
            words._list,
            words._dryRun,
            words._yes,
            words._retry,
            words._time,
        };
        command.SetAction(
            (parsed, _) => new IssueSendRun(context, context.Options.Read(parsed)).RunAsync(words.WishOf(parsed))
        );
        return command;
    }

    private IssueSendWish WishOf(ParseResult parsed) =>
        new(
            parsed.GetRequiredValue(_issue),
            [.. parsed.GetValue(_to) ?? []],
            parsed.GetValue(_list),
            parsed.GetValue(_dryRun),
            parsed.GetValue(_yes),
            parsed.GetValue(_retry)
        )
        {
            MaxTime = parsed.GetValue(_time),
        };
}

/// <summary>The issue to send, and to whom.</summary>
/// <param name="Issue">The issue's name.</param>
/// <param name="To">The addresses that a test goes to; empty for none.</param>
/// <param name="List">The file with the list of readers; null for none.</param>
/// <param name="IsRehearsal">Whether the command only says what would be sent.</param>
/// <param name="IsSure">Whether a list is sent to without asking.</param>
/// <param name="RetriesUncertain">Whether it is sent again to readers who may or may not have it.</param>
internal sealed record IssueSendWish(
    string Issue,
    ImmutableArray<string> To,
    string? List,
    bool IsRehearsal,
    bool IsSure,
    bool RetriesUncertain
)
{
    /// <summary>The time limit; null for the default.</summary>
    public TimeSpan? MaxTime { get; init; }
}
