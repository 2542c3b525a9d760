using System.CommandLine;
using Blog.Workspace.CrossPosts;

namespace Blog.Commands.CrossPosts.Record;

/// <summary><c>blog crosspost record</c>.</summary>
internal static class RecordCommand
{
    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        var post = new Argument<string>("post") { Description = "The file, slug or address of the post." };
        var url = new Argument<string>("url") { Description = "The address of the copy, in any of its forms." };
        var to = new Option<string?>("--to")
        {
            HelpName = "target",
            Description = "The site it is on. [default: the one whose address it is]",
        };
        var date = new Option<string?>("--date")
        {
            HelpName = "2020-11-12",
            Description = "The day it was published. [default: today]",
        };
        var note = new Option<string?>("--note")
        {
            HelpName = "text",
            Description = "What you want to remember about it.",
        };
        var command = new Command(
            "record",
            "Writes down where a copy of a post is: into its front matter, and into content/crossposts.lock.yml."
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
