using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.Explain;

/// <summary><c>blog explain</c>.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandContext context)
    {
        var id = new Argument<string?>("id")
        {
            Description = "The id, such as BLOG060, or its beginning; in upper or lower case. [default: lists all]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Explains an error or a warning: its cause and its cure.") { id };
        command.SetAction(parsed => new ExplainRun(context, context.Options.Read(parsed)).Run(parsed.GetValue(id)));
        return command;
    }
}
