using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.Pipelines;

/// <summary><c>blog pipelines</c>.</summary>
internal static class PipelinesCommand
{
    public static Command Create(CommandContext context)
    {
        var mermaid = new Option<bool>("--mermaid") { Description = "Prints a Mermaid flowchart." };
        var command = new Command("pipelines", "Prints the pipelines with their modules and dependencies.") { mermaid };
        command.SetAction(parsed =>
            new PipelinesRun(context, context.Options.Read(parsed)).Run(parsed.GetValue(mermaid))
        );
        return command;
    }
}
