using System.CommandLine;
using Blog.Commands.Themes.Copy;
using Blog.Commands.Themes.Diff;
using Blog.Commands.Themes.List;
using Blog.Running;

namespace Blog.Commands.Themes;

/// <summary><c>blog theme …</c>: the commands about themes, one folder each.</summary>
internal static class ThemesCommand
{
    private const string Use = "Lists themes, and copies themes or single files for you to change.";

    /// <summary>Makes the command; help lists its subcommands in this order.</summary>
    public static Command Create(CommandContext context) =>
        new("theme", Use)
        {
            ThemeListCommand.Create(context),
            ThemeCopyCommand.Create(context),
            ThemeDiffCommand.Create(context),
        };
}
