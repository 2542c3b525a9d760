using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.CrossPosts.Status;

/// <summary><c>blog crosspost status</c>.</summary>
internal static class StatusCommand
{
    public static Command Create(CommandContext context)
    {
        var posts = new Argument<string[]>("posts")
        {
            Description = "Files, slugs or addresses of posts. [default: all]",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var to = new Option<string?>("--to") { HelpName = "target", Description = "Only this target." };
        var command = new Command(
            "status",
            "Lists for each post and target whether a copy is planned, due, published, drifted or gone."
        )
        {
            posts,
            to,
        };
        command.SetAction(parsed =>
            new StatusRun(context, context.Options.Read(parsed)).Run(
                [.. parsed.GetValue(posts) ?? []],
                parsed.GetValue(to)
            )
        );
        return command;
    }
}
