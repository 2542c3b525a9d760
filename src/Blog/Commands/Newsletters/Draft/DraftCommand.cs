using System.CommandLine;

namespace Blog.Commands.Newsletters.Draft;

/// <summary><c>blog newsletter draft</c>.</summary>
internal static class DraftCommand
{
    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        var name = new Argument<string>("issue")
        {
            Description = "The issue: the month of a review, as 2020-11, or the slug of a post.",
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "Prints the requests, without the key, and sends nothing.",
        };
        var again = new Option<bool>("--again") { Description = "Makes another draft, whatever is known of one." };
        var time = MaxTime.Option("Ends it after this time; the next one asks first what became of it", "5m");
        var command = new Command(
            "draft",
            "Makes an issue a draft at Buttondown by its API; changes the draft that is there, and "
                + "sends nothing to readers."
        )
        {
            name,
            dryRun,
            again,
            time,
        };
        command.SetAction(parsed =>
            new DraftRun(context, context.Options.Read(parsed)).Run(
                parsed.GetRequiredValue(name),
                parsed.GetValue(dryRun),
                parsed.GetValue(again),
                parsed.GetValue(time)
            )
        );
        return command;
    }
}
