using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.Why;

/// <summary><c>blog why</c>.</summary>
internal static class WhyCommand
{
    public static Command Create(CommandContext context)
    {
        var what = new Argument<string>("what")
        {
            Description = "A file, an address, a path in the output, a slug, a tag or a series.",
        };
        var reads = new Option<bool>("--reads") { Description = "Lists everything that is read to make it." };
        var command = new Command(
            "why",
            "Says where a document appears or why it does not, and what any other output comes from."
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
