using System.CommandLine;
using Blog.Commands.CrossPosts.Check;
using Blog.Commands.CrossPosts.Diff;
using Blog.Commands.CrossPosts.Due;
using Blog.Commands.CrossPosts.Export;
using Blog.Commands.CrossPosts.Record;
using Blog.Commands.CrossPosts.Send;
using Blog.Commands.CrossPosts.Status;

namespace Blog.Commands.CrossPosts;

/// <summary><c>blog crosspost …</c>: the commands about copies on other sites, a folder each.</summary>
internal static class CrossPostsCommand
{
    /// <summary>The command with the commands below it, in the order in which help lists them.</summary>
    public static Command Create(CommandContext context) =>
        new("crosspost", "Makes copies of posts for other sites, and keeps them true.")
        {
            StatusCommand.Create(context),
            ExportCommand.Create(context),
            SendCommand.Create(context),
            RecordCommand.Create(context),
            CheckCommand.Create(context),
            DiffCommand.Create(context),
            DueCommand.Create(context),
        };
}
