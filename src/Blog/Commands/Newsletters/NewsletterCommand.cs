using System.CommandLine;
using Blog.Commands.Newsletters.Preview;

namespace Blog.Commands.Newsletters;

/// <summary><c>blog newsletter …</c>: the commands about the mails that reviews become, a folder each.</summary>
internal static class NewsletterCommand
{
    /// <summary>The command with the commands below it, in the order in which help lists them.</summary>
    public static Command Create(CommandContext context) => new("newsletter", "Shows and sends the mails that reviews become.")
    {
        MailPreviewCommand.Create(context),
    };
}
