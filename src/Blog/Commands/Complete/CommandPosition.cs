using System.Collections.Immutable;
using System.CommandLine;

namespace Blog.Commands.Complete;

/// <summary>A place in a command line: what may be written there.</summary>
/// <param name="Commands">The commands that lead there, the root first.</param>
/// <param name="Arguments">The words before it that are arguments.</param>
/// <param name="Option">The option whose value stands there; null for none.</param>
/// <param name="IsAfterDashes">Whether <c>--</c> stands before it, so that no option follows.</param>
internal sealed record CommandPosition(
    ImmutableArray<Command> Commands,
    ImmutableArray<string> Arguments,
    Option? Option,
    bool IsAfterDashes
)
{
    /// <summary>The place after these words.</summary>
    public static CommandPosition After(Command root, IEnumerable<string> words) =>
        words.Aggregate(new CommandPosition([root], [], null, false), (position, word) => position.After(word));

    /// <summary>The innermost command.</summary>
    public Command Command => Commands[^1];

    /// <summary>The options that are allowed there: of the command, and of those around it.</summary>
    public IEnumerable<Option> Options =>
        Command
            .Options.Concat(Commands.SkipLast(1).SelectMany(c => c.Options.Where(o => o.Recursive)))
            .Where(o => !o.Hidden)
            .DistinctBy(o => o.Name);

    /// <summary>The argument that stands there; null when the command takes no more.</summary>
    public Argument? Argument
    {
        get
        {
            var left = Arguments.Length;
            foreach (var argument in Command.Arguments)
            {
                if (left < argument.Arity.MaximumNumberOfValues)
                    return argument;
                left -= argument.Arity.MaximumNumberOfValues;
            }

            return null;
        }
    }

    /// <summary>The option of this name that is allowed there; null for none.</summary>
    public Option? Find(string name) => Options.FirstOrDefault(o => o.Name == name || o.Aliases.Contains(name));

    private CommandPosition After(string word)
    {
        if (Option is not null)
            return this with { Option = null };
        if (IsAfterDashes)
            return this with { Arguments = Arguments.Add(word) };
        if (word == "--")
            return this with { IsAfterDashes = true };
        if (word.StartsWith('-') && word.Length > 1)
            return
                word.Contains('=', StringComparison.Ordinal)
                || Find(word) is not { Arity.MinimumNumberOfValues: > 0 } option
                ? this
                : this with
                {
                    Option = option,
                };
        if (Arguments.IsEmpty && Command.Subcommands.FirstOrDefault(c => c.Name == word) is { } command)
            return this with { Commands = Commands.Add(command) };
        return this with { Arguments = Arguments.Add(word) };
    }
}
