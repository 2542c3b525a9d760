using System.CommandLine;
using Blog.Running;
using Blog.Workspace.CrossPosts;

namespace Blog.Commands.CrossPosts.Record;

/// <summary><c>blog crosspost record</c>.</summary>
internal static class RecordCommand
{
    public static Command Create(CommandContext context)
    {
        var post = new Argument<string>("post") { Description = "The file, slug or address of the post." };
        var url = new Argument<string>("url") { Description = "The address of the copy, in any of its forms." };
        var to = new Option<string?>("--to")
        {
            HelpName = "target",
            Description = "The site that it is on. [default: found from the address]",
        };
        var date = new Option<string?>("--date")
        {
            HelpName = "2020-11-12",
            Description = "The day when it was published. [default: today]",
        };
        var note = new Option<string?>("--note") { HelpName = "text", Description = "A note for yourself." };
        var command = new Command(
            "record",
            "Records the address of a copy in the front matter of its post and in content/crossposts.lock.yml."
        )
        {
            post,
            url,
            to,
            date,
            note,
        };
        command.SetAction(parsed =>
            new RecordRun(context, context.Options.Read(parsed)).Run(
                parsed.GetRequiredValue(post),
                new RecordWish(
                    parsed.GetRequiredValue(url),
                    parsed.GetValue(to),
                    parsed.GetValue(date),
                    parsed.GetValue(note)
                )
            )
        );
        return command;
    }
}
