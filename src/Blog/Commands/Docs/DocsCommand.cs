using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.Docs;

/// <summary><c>blog docs</c>.</summary>
internal static class DocsCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "docs",
            "Writes the reference pages on settings, front matter, theme variables and diagnostics to docs/."
        );
        command.SetAction(parsed => new DocsRun(context, context.Options.Read(parsed)).Run());
        return command;
    }
}
