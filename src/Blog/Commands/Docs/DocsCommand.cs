using System.CommandLine;

namespace Blog.Commands.Docs;

/// <summary><c>blog docs</c>.</summary>
internal static class DocsCommand
{
    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "docs",
            "Writes the reference pages about settings, front matter, theme variables and diagnostics into docs/."
        );
        command.SetAction(parsed => new DocsRun(context, context.Options.Read(parsed)).Run());
        return command;
    }
}
