using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Blog.Sites;

/// <summary>
/// A Markdown file of cases: a heading of the second level, a fenced block for each file (its info string is the path),
/// then a block <c>diagnostics</c>. After a path may stand <c>escaped</c> (C#'s escapes count), <c>repeated=N</c>, or
/// <c>absent</c> (the file is taken away).
/// </summary>
internal static partial class CaseFile
{
    private const string Expectation = "diagnostics";

    /// <summary>The cases of all files, by file and title.</summary>
    public static ImmutableSortedDictionary<string, BadSite> All { get; } =
        Directory
            .EnumerateFiles(Path.Combine(Repository.Here, "Invalid"), "*.md")
            .SelectMany(path =>
                Read(File.ReadAllText(path))
                    .Select(c => KeyValuePair.Create($"{Path.GetFileNameWithoutExtension(path)}: {c.Title}", c))
            )
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The cases of a file's text.</summary>
    public static IEnumerable<BadSite> Read(string text)
    {
        foreach (var section in Sections(text))
        {
            var blocks = Blocks().Matches(section).ToList();
            yield return new BadSite(
                section[3..section.IndexOf('\n', StringComparison.Ordinal)].Trim(),
                [.. blocks.Where(b => b.Groups["info"].Value != Expectation).Select(FileOf)],
                [
                    .. blocks
                        .Where(b => b.Groups["info"].Value == Expectation)
                        .SelectMany(b => b.Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
                ]
            );
        }
    }

    /// <summary>Writes what the sites give now into a file of cases.</summary>
    public static void Approve(string path)
    {
        var approved = new StringBuilder();
        var text = File.ReadAllText(path);
        approved.Append(
            text,
            0,
            Sections(text).FirstOrDefault() is { } first ? text.IndexOf(first, StringComparison.Ordinal) : text.Length
        );
        foreach (var section in Sections(text))
        {
            var found = string.Concat(Read(section).Single().ToSite().Build().Diagnostics.Select(d => d + "\n"));
            var block = $"```{Expectation}\n{found}```";
            var old = Blocks().Matches(section).FirstOrDefault(b => b.Groups["info"].Value == Expectation);
            approved.Append(
                old is null
                    ? section.TrimEnd('\n') + "\n\n" + block + "\n\n"
                    : section[..old.Index] + block + section[(old.Index + old.Length)..]
            );
        }

        File.WriteAllText(path, approved.ToString().TrimEnd('\n') + "\n");
    }

    private static IEnumerable<string> Sections(string text) =>
        Headings().Split(text).Where(s => s.StartsWith("## ", StringComparison.Ordinal));

    private static (string Path, string? Text) FileOf(Match block)
    {
        var info = block.Groups["info"].Value.Split(' ');
        if (info.Contains("absent"))
            return (info[0], null);
        var text = block.Groups["text"].Value;
        if (info.Contains("escaped"))
            text = Escapes()
                .Replace(
                    text,
                    m =>
                        (
                            (char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                        ).ToString()
                );
        var repeated = info.FirstOrDefault(i => i.StartsWith("repeated=", StringComparison.Ordinal));
        return (
            info[0],
            repeated is null
                ? text
                : string.Concat(
                    Enumerable.Repeat(text.TrimEnd('\n'), int.Parse(repeated[9..], CultureInfo.InvariantCulture))
                )
        );
    }

    // A case starts with a heading that follows a closing fence or the file's introduction; headings inside blocks are
    // preceded by no such line.
    [GeneratedRegex(@"(?<=^|```\n\n|\.\n\n)(?=## )")]
    private static partial Regex Headings();

    [GeneratedRegex(@"^(?<fence>`{3,})(?<info>[^\n`]+)\n(?<text>(?:.*\n)*?)\k<fence>$", RegexOptions.Multiline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex Escapes();
}
