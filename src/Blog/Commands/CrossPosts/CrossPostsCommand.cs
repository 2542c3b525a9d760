using System.CommandLine;
using Blog.Commands.CrossPosts.Check;
using Blog.Commands.CrossPosts.Diff;
using Blog.Commands.CrossPosts.Due;
using Blog.Commands.CrossPosts.Export;
using Blog.Commands.CrossPosts.Record;
using Blog.Commands.CrossPosts.Send;
using Blog.Commands.CrossPosts.Status;
using Blog.Running;

namespace Blog.Commands.CrossPosts;

/// <summary><c>blog crosspost …</c>: the commands about copies on other sites, one folder each.</summary>
internal static class CrossPostsCommand
{
    /// <summary>Makes the command; help lists its subcommands in this order.</summary>
    public static Command Create(CommandContext context) =>
        new("crosspost", "Makes copies of posts for other sites and keeps them up to date.")
        {
            StatusCommand.Create(context),
            ExportCommand.Create(context),
            CrossPostSendCommand.Create(context),
            RecordCommand.Create(context),
            CheckCommand.Create(context),
            DiffCommand.Create(context),
            DueCommand.Create(context),
        };
}
