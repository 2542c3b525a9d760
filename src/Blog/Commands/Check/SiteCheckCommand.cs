using System.CommandLine;
using Blog.Commands.Check.Moved;
using Blog.Running;

namespace Blog.Commands.Check;

/// <summary><c>blog check …</c>: the commands that compare the site with something outside of it, a folder
/// each.</summary>
internal static class SiteCheckCommand
{
    /// <summary>Makes the command; help lists its subcommands in this order.</summary>
    public static Command Create(CommandContext context) =>
        new("check", "Checks the site beyond what a build does.") { MovedCommand.Create(context) };
}
