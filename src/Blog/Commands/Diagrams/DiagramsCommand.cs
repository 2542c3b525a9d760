using System.CommandLine;
using Blog.Commands.Diagrams.Draw;
using Blog.Commands.Diagrams.Prune;
using Blog.Running;

namespace Blog.Commands.Diagrams;

/// <summary><c>blog diagrams …</c>: the commands about drawings of diagrams, a folder each.</summary>
internal static class DiagramsCommand
{
    /// <summary>Makes the command; help lists its subcommands in this order.</summary>
    public static Command Create(CommandContext context) =>
        new("diagrams", "Draws the diagrams of documents into content/diagrams/.")
        {
            DrawCommand.Create(context),
            PruneCommand.Create(context),
        };
}
