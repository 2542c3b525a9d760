using System.CommandLine;
using Blog.Commands.Newsletters.Draft;
using Blog.Commands.Newsletters.Preview;
using Blog.Commands.Newsletters.Send;
using Blog.Running;

namespace Blog.Commands.Newsletters;

/// <summary><c>blog newsletter …</c>: the commands about issues of the newsletter, one folder each.</summary>
internal static class NewslettersCommand
{
    /// <summary>Makes the command; help lists its subcommands in this order.</summary>
    public static Command Create(CommandContext context) =>
        new("newsletter", "Shows the newsletter's issues as mails, sends them, or makes them drafts at Buttondown.")
        {
            MailPreviewCommand.Create(context),
            IssueSendCommand.Create(context),
            DraftCommand.Create(context),
        };
}
