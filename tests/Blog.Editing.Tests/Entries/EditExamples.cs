namespace Blog.Editing.Tests.Entries;

/// <summary>The examples of the specification: blocks of four backticks that say what is done, with the file before, an
/// arrow, and the file after.</summary>
internal static class EditExamples
{
    private const string Fence = "````";

    /// <summary>All examples, by the line that each starts in.</summary>
    public static IReadOnlyList<EditExample> All { get; } =
    [.. Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specifications", "FrontMatterEdits.md")))];

    private static IEnumerable<EditExample> Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var (start, task) = (i, lines[i][Fence.Length..].Trim());
            var end = Array.IndexOf(lines, Fence, start + 1);
            var arrow = Array.IndexOf(lines, "⇩", start + 1);
            yield return new EditExample(
                start + 1,
                task,
                Join(lines[(start + 1)..arrow]),
                Join(lines[(arrow + 1)..end])
            );
            i = end;
        }
    }

    private static string Join(string[] lines) =>
        string.Join('\n', lines).Replace('␠', ' ').Replace('␍', '\r').Replace('→', '\t');
}
