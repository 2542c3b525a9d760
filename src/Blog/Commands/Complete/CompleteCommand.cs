using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.Complete;

/// <summary><c>blog complete</c>, which the scripts of <c>blog completion</c> call.</summary>
internal static class CompleteCommand
{
    public static Command Create(CommandContext context)
    {
        var words = new Argument<string[]>("words")
        {
            Description = "The words of the command line up to the cursor, behind --. The last one is being typed.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var blank = new Option<bool>("--blank")
        {
            Description = "The word being typed is empty, for shells that cannot hand over an empty word.",
        };
        var command = new Command("complete", "Lists the words that may stand at the cursor.") { words, blank };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            string[] typed = parsed.GetValue(words) ?? [];
            return new CompleteRun(context, parsed.RootCommandResult.Command).Run(
                parsed.GetValue(blank) || typed.Length == 0 ? [.. typed, ""] : typed
            );
        });
        return command;
    }
}
