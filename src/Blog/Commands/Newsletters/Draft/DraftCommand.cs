using System.CommandLine;
using Blog.Options;
using Blog.Running;

namespace Blog.Commands.Newsletters.Draft;

/// <summary><c>blog newsletter draft</c>.</summary>
internal static class DraftCommand
{
    public static Command Create(CommandContext context)
    {
        var name = new Argument<string>("issue")
        {
            Description = "The issue: the month of a review, such as 2020-11, or the slug of a post.",
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "Prints the requests without the key, and sends nothing.",
        };
        var again = new Option<bool>("--again") { Description = "Makes another draft even if there is one already." };
        var time = MaxTime.Option("Stops after this time; the next run first asks whether the draft arrived", "5m");
        var command = new Command(
            "draft",
            "Makes an issue a draft at Buttondown by its API, or changes the draft that is there. "
                + "Sends nothing to readers."
        )
        {
            name,
            dryRun,
            again,
            time,
        };
        command.SetAction(
            (parsed, _) =>
                new DraftRun(context, context.Options.Read(parsed)).RunAsync(
                    parsed.GetRequiredValue(name),
                    parsed.GetValue(dryRun),
                    parsed.GetValue(again),
                    parsed.GetValue(time)
                )
        );
        return command;
    }
}
