using System.CommandLine;
using Blog.Commands.Themes.Copy;
using Blog.Commands.Themes.Diff;
using Blog.Commands.Themes.List;

namespace Blog.Commands.Themes;

/// <summary><c>blog theme …</c>: the commands about themes, a folder each.</summary>
internal static class ThemesCommand
{
    private const string Use = "Lists themes, and copies them or single files of them to be changed.";

    /// <summary>The command with the commands below it, in the order in which help lists them.</summary>
    public static Command Create(CommandContext context) =>
        new("theme", Use)
        {
            ThemeListCommand.Create(context),
            ThemeCopyCommand.Create(context),
            ThemeDiffCommand.Create(context),
        };
}
