using System.CommandLine;

namespace Blog.Commands.CrossPosts.Send;

/// <summary><c>blog crosspost send</c>.</summary>
internal static class SendCommand
{
    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        var targets = context.Surroundings.Apis.Select(a => a.Profile.Target);
        var post = new Argument<string>("post") { Description = "The file, slug or address of the post." };
        var to = new Option<string>("--to")
        {
            HelpName = "target",
            Description = $"The site it is for: {string.Join(", ", targets)}, or one of site.yml that is like them.",
            Required = true,
        };
        var publish = new Option<bool>("--publish")
        {
            Description = "Publishes the copy. [default: a draft; what is published already stays so]",
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "Prints the requests, without the key, and sends nothing.",
        };
        var again = new Option<bool>("--again") { Description = "Makes another copy, whatever is known of one." };
        var time = MaxTime.Option("Ends it after this time; the next one asks first what became of it", "5m");
        var command = new Command(
            "send",
            "Sends a post to another site by its API, as a draft; changes what was sent before, and never sends twice."
        )
        {
            post,
            to,
            publish,
            dryRun,
            again,
            time,
        };
        command.SetAction(parsed =>
            new SendRun(context, context.Options.Read(parsed)).Run(
                new SendWish(
                    parsed.GetRequiredValue(post),
                    parsed.GetRequiredValue(to),
                    parsed.GetValue(publish),
                    parsed.GetValue(dryRun),
                    parsed.GetValue(again)
                )
                {
                    MaxTime = parsed.GetValue(time),
                }
            )
        );
        return command;
    }
}
