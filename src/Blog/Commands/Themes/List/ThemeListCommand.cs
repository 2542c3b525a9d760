using System.CommandLine;

namespace Blog.Commands.Themes.List;

/// <summary><c>blog theme list</c>.</summary>
internal static class ThemeListCommand
{
    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        var command = new Command("list", "Lists the themes of the program and of the site.");
        command.SetAction(parsed => new ThemeListRun(context, context.Options.Read(parsed)).Run());
        return command;
    }
}
