using System.Collections.Immutable;
using System.Globalization;
using Blog.Programs;

namespace Blog.Editors;

/// <summary>An editor that the author chose.</summary>
/// <param name="Name">Its name in messages: the name of its program.</param>
/// <param name="Program">The program to start.</param>
/// <param name="Options">Arguments that the author wrote behind the program.</param>
/// <param name="Known">How its command line names a file and a position.</param>
internal sealed record Editor(string Name, string Program, ImmutableArray<string> Options, KnownEditor Known)
{
    private static readonly KnownEditor Unknown = new([], ["{file}"]);

    /// <summary>Whether it runs in a terminal, and so cannot be started from the background.</summary>
    public bool IsTerminal => Known.IsTerminal || Known.TerminalOptions.Any(Options.Contains);

    /// <summary>The editor that the author named, by its name or by a command with options; null when there is
    /// none.</summary>
    /// <param name="named">The editor on the command line; null to use <c>VISUAL</c>, then <c>EDITOR</c>.</param>
    /// <param name="variable">Reads environment variables.</param>
    public static Editor? Chosen(string? named, Func<string, string?> variable) =>
        new[] { named, variable("VISUAL"), variable("EDITOR") }.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))
            is { } command
            ? Of(command)
            : null;

    /// <summary>All arguments for opening a file.</summary>
    /// <param name="file">The whole path.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public ImmutableArray<string> ArgumentsFor(string file, int line, int column) =>
        [.. Options, .. Known.Arguments.Select(a => Filled(a, file, line, column))];

    /// <summary>The address that opens a file in it; null when it has no such addresses.</summary>
    /// <param name="file">The whole path.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public string? LinkTo(string file, int line, int column)
    {
        if (Known.Link is null)
            return null;
        // The colon of a drive stays: editors read 'C:/' but not 'C%3A/'.
        var parts = file.Replace('\\', '/')
            .TrimStart('/')
            .Split('/')
            .Select((part, i) => i == 0 && part is [_, ':'] ? part : Uri.EscapeDataString(part));
        return Filled(Known.Link, string.Join('/', parts), line, column);
    }

    private static Editor Of(string command)
    {
        // A path with blanks, as on Windows, is one word.
        ImmutableArray<string> words = ProgramPath.IsFile(command) ? [command] : CommandWords.Of(command);
        var name = NameOf(words[0]);
        var known = KnownEditors.Named(name) ?? Unknown;
        return known.OtherNames.Contains(words[0], StringComparer.OrdinalIgnoreCase)
            ? new Editor(known.Programs[0], known.Programs[0], words[1..], known)
            : new Editor(name, words[0], words[1..], known);
    }

    private static string NameOf(string program)
    {
        var name = program[(program.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        return Path.GetExtension(name).ToUpperInvariant() is ".EXE" or ".CMD" or ".BAT"
            ? Path.GetFileNameWithoutExtension(name)
            : name;
    }

    // The file comes last, because its name may contain the other words.
    private static string Filled(string template, string file, int line, int column) =>
        template
            .Replace("{line}", Math.Max(line, 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{column}", Math.Max(column, 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{file}", file, StringComparison.Ordinal);
}
