using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.Clean;

/// <summary><c>blog clean</c>.</summary>
internal static class CleanCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("clean", "Removes what build wrote, and nothing else.");
        command.SetAction(parsed => new CleanRun(context, context.Options.Read(parsed)).Run());
        return command;
    }
}
