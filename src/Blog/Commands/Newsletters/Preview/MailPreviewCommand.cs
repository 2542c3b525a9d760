using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.Newsletters.Preview;

/// <summary><c>blog newsletter preview</c>.</summary>
internal static class MailPreviewCommand
{
    public static Command Create(CommandContext context)
    {
        var name = new Argument<string?>("name")
        {
            Description =
                "The issue: the month of a review, such as 2020-11, or the slug of a post. [default: the newest]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var noOpen = new Option<bool>("--no-open") { Description = "Prints the address and opens no browser." };
        var command = new Command(
            "preview",
            "Shows an issue as a mail in the running preview: in three widths, light and dark, and as text."
        )
        {
            name,
            noOpen,
        };
        command.SetAction(parsed =>
            new MailPreviewRun(context, context.Options.Read(parsed)).Run(
                parsed.GetValue(name),
                !parsed.GetValue(noOpen)
            )
        );
        return command;
    }
}
