using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.CrossPosts.Diff;

/// <summary><c>blog crosspost diff</c>.</summary>
internal static class DiffCommand
{
    public static Command Create(CommandContext context)
    {
        var post = new Argument<string>("post") { Description = "The file, slug or address of the post." };
        var to = new Option<string>("--to")
        {
            HelpName = "target",
            Description = "The site that the copy is on.",
            Required = true,
        };
        var list = new Option<bool>("--list")
        {
            Description = "Prints a list to work through in the other site's editor, with the texts to paste.",
        };
        var command = new Command("diff", "Shows word by word what changed in a post since its copy was made.")
        {
            post,
            to,
            list,
        };
        command.SetAction(parsed =>
            new DiffRun(context, context.Options.Read(parsed)).Run(
                parsed.GetRequiredValue(post),
                parsed.GetRequiredValue(to),
                parsed.GetValue(list)
            )
        );
        return command;
    }
}
