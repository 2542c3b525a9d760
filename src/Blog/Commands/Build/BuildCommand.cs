using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.Build;

/// <summary><c>blog build</c>.</summary>
internal static class BuildCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("build", "Builds the site into output/. With any mistake, output/ stays as it was.");
        command.SetAction(parsed => new BuildRun(context, context.Options.Read(parsed)).Run());
        return command;
    }
}
