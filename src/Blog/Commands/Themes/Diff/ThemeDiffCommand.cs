using System.CommandLine;

namespace Blog.Commands.Themes.Diff;

/// <summary><c>blog theme diff</c>.</summary>
internal static class ThemeDiffCommand
{
    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        const string Use = "Compares the copied files of the site's theme with those of this version of the program.";
        var command = new Command("diff", Use);
        command.SetAction(parsed => new ThemeDiffRun(context, context.Options.Read(parsed)).Run());
        return command;
    }
}
