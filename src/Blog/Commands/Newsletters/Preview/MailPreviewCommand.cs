using System.CommandLine;

namespace Blog.Commands.Newsletters.Preview;

/// <summary><c>blog newsletter preview</c>.</summary>
internal static class MailPreviewCommand
{
    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        var name = new Argument<string?>("name")
        {
            Description = "The mail, by its review's month or its post's slug. [default: the newest]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var noOpen = new Option<bool>("--no-open") { Description = "Prints its address and opens no browser." };
        var command = new Command(
            "preview",
            "Shows a mail in the running preview: in three widths, light and dark, without pictures and as text."
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
