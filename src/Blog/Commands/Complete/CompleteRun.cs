using System.CommandLine;
using Blog.Answers;
using Blog.Engine.Content;
using Blog.Finding;
using Blog.Options;
using Blog.Pages.Theme;
using Blog.Running;
using Blog.Terminals;
using Blog.Workspace.Disk;

namespace Blog.Commands.Complete;

/// <summary>Lists the words that may stand at the cursor. The first line says which paths the shell completes besides:
/// none, folders or files. Each further line is a word, and behind a tab what it is. Outside of a site there are no
/// names, and nothing is ever an error.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="root">The whole command line.</param>
internal sealed class CompleteRun(CommandContext context, Command root)
{
    /// <returns>The exit code.</returns>
    /// <param name="words">The words up to the cursor; the last is being typed.</param>
    public int Run(IReadOnlyList<string> words)
    {
        var position = CommandPosition.After(root, words.SkipLast(1));
        var (suggestions, paths) = At(position, words[^1], words);
        var output = context.Surroundings.Out.Writer;
        output.Write(paths.ToString().ToLowerInvariant() + "\n");
        // A shell takes the words apart at line ends and tabs.
        foreach (var suggestion in suggestions.Where(s => s.Word == HarmlessText.Of(s.Word)))
            output.Write($"{suggestion.Word}\t{HarmlessText.Of(OneLine(suggestion.Text))}\n");
        return ExitCode.Fine;
    }

    private (IEnumerable<Suggestion> Suggestions, CompletedPaths Paths) At(
        CommandPosition position,
        string typed,
        IReadOnlyList<string> words
    )
    {
        if (position.Option is { } option)
            return ValuesOf(option, position, "", typed, words);
        if (typed.StartsWith('-') && !position.IsAfterDashes)
            return typed.IndexOf('=', StringComparison.Ordinal) is var sign and > 0
                ? position.Find(typed[..sign]) is { } named
                    ? ValuesOf(named, position, typed[..(sign + 1)], typed[(sign + 1)..], words)
                    : ([], CompletedPaths.None)
                : (Starting(OptionsAt(position), typed), CompletedPaths.None);
        var commands = position.Arguments.IsEmpty && !position.IsAfterDashes ? CommandsAt(position) : [];
        if (position.Argument is not { } argument)
            return (Starting(commands, typed), CompletedPaths.None);
        var (values, paths) = ValuesOf(argument, position, "", typed, words);
        return (Starting(commands, typed).Concat(values), paths);
    }

    private (IEnumerable<Suggestion> Suggestions, CompletedPaths Paths) ValuesOf(
        Symbol symbol,
        CommandPosition position,
        string before,
        string typed,
        IReadOnlyList<string> words
    )
    {
        var (values, paths) = new NamedValues(Content(words)).Of(symbol, position);
        // What has a slash is a path.
        if (paths == CompletedPaths.Files && typed.AsSpan().IndexOfAny('/', '\\') >= 0)
            return ([], paths);
        var comma = NamedValues.IsList(symbol) ? typed.LastIndexOf(',') + 1 : 0;
        return (
            Starting(values, typed[comma..]).Select(v => v with { Word = before + typed[..comma] + v.Word }),
            paths
        );
    }

    private static IEnumerable<Suggestion> CommandsAt(CommandPosition position) =>
        position.Command.Subcommands.Where(c => !c.Hidden).Select(c => new Suggestion(c.Name, c.Description ?? ""));

    private static IEnumerable<Suggestion> OptionsAt(CommandPosition position) =>
        position.Options.Select(o => new Suggestion(o.Name, o.Description ?? ""));

    private static IEnumerable<Suggestion> Starting(IEnumerable<Suggestion> suggestions, string typed) =>
        suggestions.Where(s => s.Word.StartsWith(typed, StringComparison.OrdinalIgnoreCase));

    private ThemedContentStore Content(IReadOnlyList<string> words)
    {
        var site = SiteOpener.Look(context.Surroundings, new SharedValues { Root = RootIn(words) });
        IContentStore files = site is null
            ? MemoryContentStore.OfTexts([])
            : new DiskContentStore(site, context.Surroundings.Clock);
        return new ThemedContentStore(files, context.Surroundings.Themes);
    }

    // The line is not finished, so it cannot be parsed.
    private static string? RootIn(IReadOnlyList<string> words)
    {
        const string Option = "--root";
        for (var i = words.Count - 2; i >= 0; i--)
        {
            if (words[i] == Option && i < words.Count - 2 && words[i + 1].Length > 0)
                return words[i + 1];
            if (words[i].StartsWith(Option + "=", StringComparison.Ordinal) && words[i].Length > Option.Length + 1)
                return words[i][(Option.Length + 1)..];
        }

        return null;
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
