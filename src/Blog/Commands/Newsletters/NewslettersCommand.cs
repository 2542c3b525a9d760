using System.CommandLine;
using Blog.Commands.Newsletters.Draft;
using Blog.Commands.Newsletters.Preview;
using Blog.Commands.Newsletters.Send;

namespace Blog.Commands.Newsletters;

/// <summary><c>blog newsletter …</c>: the commands about issues of the newsletter, a folder each.</summary>
internal static class NewslettersCommand
{
    /// <summary>The command with the commands below it, in the order in which help lists them.</summary>
    public static Command Create(CommandContext context) =>
        new(
            "newsletter",
            "Shows the mails that reviews become, sends them, or makes them drafts at a service that does."
        )
        {
            MailPreviewCommand.Create(context),
            SendCommand.Create(context),
            DraftCommand.Create(context),
        };
}
