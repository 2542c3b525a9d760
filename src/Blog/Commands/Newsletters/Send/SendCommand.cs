using System.CommandLine;

namespace Blog.Commands.Newsletters.Send;

/// <summary><c>blog newsletter send</c>.</summary>
internal static class SendCommand
{
    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        var name = new Argument<string>("issue")
        {
            Description = "The issue: the month of a review, as 2020-11, or the slug of a post.",
        };
        var to = new Option<string[]>("--to")
        {
            HelpName = "address",
            Description = "Sends a test to this address; may be given more than once. Nothing is kept of it.",
            AllowMultipleArgumentsPerToken = false,
        };
        var list = new Option<string?>("--list")
        {
            HelpName = "file",
            Description =
                "Sends the issue to every reader in this file outside the site, an address a line. "
                + "Nobody is sent it twice.",
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "Says what would be sent to whom, and sends nothing.",
        };
        var yes = new Option<bool>("--yes", "-y") { Description = "Sends to a list without asking." };
        var retry = new Option<bool>("--retry-uncertain")
        {
            Description = "Sends again to those of whom nobody knows whether they have it, with the same message id.",
        };
        var time = MaxTime.Option(
            "Ends it after this time; the same command goes on with the others",
            "10m, and 10s more for each reader"
        );
        var command = new Command(
            "send",
            "Sends an issue by the mail server in site.yml: as a test, or to a list of readers, to each of them once."
        )
        {
            name,
            to,
            list,
            dryRun,
            yes,
            retry,
            time,
        };
        command.SetAction(parsed =>
            new SendRun(context, context.Options.Read(parsed)).Run(
                new SendWish(
                    parsed.GetRequiredValue(name),
                    [.. parsed.GetValue(to) ?? []],
                    parsed.GetValue(list),
                    parsed.GetValue(dryRun),
                    parsed.GetValue(yes),
                    parsed.GetValue(retry)
                )
                {
                    MaxTime = parsed.GetValue(time),
                }
            )
        );
        return command;
    }
}
