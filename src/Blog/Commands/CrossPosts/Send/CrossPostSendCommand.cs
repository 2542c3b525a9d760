using System.CommandLine;
using Blog.Options;
using Blog.Running;

namespace Blog.Commands.CrossPosts.Send;

/// <summary><c>blog crosspost send</c>.</summary>
internal static class CrossPostSendCommand
{
    public static Command Create(CommandContext context)
    {
        var targets = context.Surroundings.Apis.Select(a => a.Profile.Target);
        var post = new Argument<string>("post") { Description = "The file, slug or address of the post." };
        var to = new Option<string>("--to")
        {
            HelpName = "target",
            Description = $"The site to send it to: {string.Join(", ", targets)}, or one of site.yml like them.",
            Required = true,
        };
        var publish = new Option<bool>("--publish")
        {
            Description = "Publishes the copy. [default: a draft; a published copy stays published]",
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "Prints the requests without the key, and sends nothing.",
        };
        var again = new Option<bool>("--again") { Description = "Makes another copy even if there is one already." };
        var time = MaxTime.Option("Stops after this time; the next run first asks whether the copy arrived", "5m");
        var command = new Command(
            "send",
            "Sends a post to another site by its API, as a draft; changes a copy that is there instead of making two."
        )
        {
            post,
            to,
            publish,
            dryRun,
            again,
            time,
        };
        command.SetAction(
            (parsed, _) =>
                new CrossPostSendRun(context, context.Options.Read(parsed)).RunAsync(
                    new CrossPostSendWish(
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

/// <summary>The copy to send.</summary>
/// <param name="Post">The file, slug or address of the post.</param>
/// <param name="To">The target's name.</param>
/// <param name="Publish">Whether the copy is published and not a draft.</param>
/// <param name="IsRehearsal">Whether the requests are only printed.</param>
/// <param name="Again">Whether another copy is made even if there is one.</param>
internal sealed record CrossPostSendWish(string Post, string To, bool Publish, bool IsRehearsal, bool Again)
{
    /// <summary>The time limit; null for the default.</summary>
    public TimeSpan? MaxTime { get; init; }
}
