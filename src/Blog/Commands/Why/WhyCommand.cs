using System.CommandLine;

namespace Blog.Commands.Why;

/// <summary><c>blog why</c>.</summary>
internal static class WhyCommand
{
    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        var what = new Argument<string>("what")
        {
            Description = "A file, an address, a path in the output, a slug, a tag or a series.",
        };
        var reads = new Option<bool>("--reads") { Description = "Lists what was read to make it." };
        var command = new Command(
            "why",
            "Says where a document appears, or why it does not; and for any other output, what made it."
        )
        {
            what,
            reads,
        };
        command.SetAction(parsed =>
            new WhyRun(context, context.Options.Read(parsed)).Run(parsed.GetRequiredValue(what), parsed.GetValue(reads))
        );
        return command;
    }
}
