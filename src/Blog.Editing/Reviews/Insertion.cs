namespace Blog.Editing.Reviews;

/// <summary>Blocks to insert between two others of a review.</summary>
/// <param name="Position">Where, in the file: the start of a line, or its end.</param>
/// <param name="Markdown">The blocks, with LF at line ends and none at the end.</param>
internal readonly record struct Insertion(int Position, string Markdown)
{
    /// <summary>The text with blocks inserted, each with an empty line before and after, and with the line ends of the
    /// text.</summary>
    public static string Apply(string text, IEnumerable<Insertion> insertions)
    {
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        // From the end, so that earlier positions stay valid.
        foreach (var place in insertions.GroupBy(i => i.Position).OrderByDescending(g => g.Key))
        {
            var before = text[..place.Key];
            var after = text[place.Key..];
            var lineEnds = before.Length == 0 || before.EndsWith('\n') ? "" : end;
            var gap = before.Length == 0 || LastLine(before + lineEnds).Length == 0 ? "" : end;
            var rest = after.Length == 0 || FirstLine(after).Length == 0 ? "" : end;
            text =
                before
                + lineEnds
                + gap
                + string.Join("\n\n", place.Select(i => i.Markdown)).ReplaceLineEndings(end)
                + end
                + rest
                + after;
        }

        return text;
    }

    // The text ends with a line end.
    private static string LastLine(string text)
    {
        var line = text.AsSpan(0, text.Length - 1);
        return line[(line.LastIndexOf('\n') + 1)..].Trim().ToString();
    }

    private static string FirstLine(string text) => text.Split('\n', 2)[0].Trim();
}
