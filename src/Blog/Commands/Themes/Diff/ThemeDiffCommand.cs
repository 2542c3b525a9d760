using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.Themes.Diff;

/// <summary><c>blog theme diff</c>.</summary>
internal static class ThemeDiffCommand
{
    public static Command Create(CommandContext context)
    {
        const string Use = "Compares the copied files of the site's theme with the built-in ones of this version.";
        var command = new Command("diff", Use);
        command.SetAction(parsed => new ThemeDiffRun(context, context.Options.Read(parsed)).Run());
        return command;
    }
}
