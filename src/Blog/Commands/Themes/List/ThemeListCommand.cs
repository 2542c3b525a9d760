using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.Themes.List;

/// <summary><c>blog theme list</c>.</summary>
internal static class ThemeListCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("list", "Lists the built-in themes and those of the site.");
        command.SetAction(parsed => new ThemeListRun(context, context.Options.Read(parsed)).Run());
        return command;
    }
}
