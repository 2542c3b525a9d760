using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.Diagrams.Prune;

/// <summary><c>blog diagrams prune</c>.</summary>
internal static class PruneCommand
{
    public static Command Create(CommandContext context)
    {
        var rehearsal = new Option<bool>("--dry-run")
        {
            Description = "Prints what would be removed, and removes nothing.",
        };
        var command = new Command("prune", "Removes the drawings that no document uses.") { rehearsal };
        command.SetAction(parsed =>
            new PruneRun(context, context.Options.Read(parsed)).Run(parsed.GetValue(rehearsal))
        );
        return command;
    }
}
