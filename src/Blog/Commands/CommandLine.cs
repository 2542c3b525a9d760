using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Blog.Answers;
using Blog.Running;
using Blog.Terminals;
using Blog.Text.Names;

namespace Blog.Commands;

/// <summary>Parses a command line and runs the command in it.</summary>
/// <param name="root">All commands.</param>
/// <param name="surroundings">Where errors and help are printed.</param>
internal sealed class CommandLine(RootCommand root, Surroundings surroundings)
{
    // '@name' in a title does not name a file of arguments.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var parsed = root.Parse(arguments, Parser);
        if (parsed.Action is ParseErrorAction)
            return Refuse(parsed);
        return await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                Output = surroundings.Out.Writer,
                Error = surroundings.Error.Writer,
                EnableDefaultExceptionHandler = false,
                // Commands that can be interrupted listen for Ctrl+C themselves.
                ProcessTerminationTimeout = null,
            }
        );
    }

    private int Refuse(ParseResult parsed)
    {
        foreach (var error in parsed.Errors.DistinctBy(e => e.Message))
            surroundings.Error.Write("error: ", Ink.Error).Line(error.Message);
        foreach (var written in parsed.UnmatchedTokens)
        {
            if (NearestName.Find(written, NamesIn(parsed.CommandResult)) is { } meant)
                surroundings.Error.Write("       ").Line($"Did you mean '{meant}'?", Ink.Good);
        }

        surroundings.Error.Line($"'{PathOf(parsed.CommandResult)} --help' lists what is allowed here.");
        return ExitCode.Refused;
    }

    private string PathOf(CommandResult result) =>
        result.Command == root
            ? surroundings.Error.Program.Typed
            : $"{PathOf((CommandResult)result.Parent!)} {result.Command.Name}";

    private static IEnumerable<string> NamesIn(CommandResult result)
    {
        var names = result.Command.Subcommands.Select(c => c.Name).Concat(result.Command.Options.Select(o => o.Name));
        return result.Parent is CommandResult parent
            ? names.Concat(parent.Command.Options.Where(o => o.Recursive).Select(o => o.Name))
            : names;
    }
}
