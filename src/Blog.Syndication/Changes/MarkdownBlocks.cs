using System.Collections.Immutable;

namespace Blog.Syndication.Changes;

/// <summary>Divides Markdown at its empty lines. A fence of code is one block, whatever stands in it.</summary>
internal static class MarkdownBlocks
{
    /// <summary>The blocks, without the empty lines between them.</summary>
    public static ImmutableArray<string> Of(string markdown)
    {
        var blocks = ImmutableArray.CreateBuilder<string>();
        var lines = new List<string>();
        var fence = "";
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            if (fence.Length == 0 && string.IsNullOrWhiteSpace(line))
            {
                Take(lines, blocks);
                continue;
            }

            lines.Add(line);
            fence =
                fence.Length == 0 ? FenceOf(line)
                : Closes(line, fence) ? ""
                : fence;
        }

        Take(lines, blocks);
        return blocks.ToImmutable();
    }

    /// <summary>The text of a heading; null for any other block.</summary>
    public static string? HeadingOf(string block)
    {
        var level = block.TakeWhile(c => c == '#').Count();
        return
            level is > 0 and <= 6
            && block.Length > level
            && block[level] == ' '
            && !block.Contains('\n', StringComparison.Ordinal)
            ? block[level..].Trim()
            : null;
    }

    private static void Take(List<string> lines, ImmutableArray<string>.Builder blocks)
    {
        // A fence that does not end runs to the end of the text, with the empty lines there.
        while (lines.Count > 0 && string.IsNullOrWhiteSpace(lines[^1]))
            lines.RemoveAt(lines.Count - 1);
        if (lines.Count > 0)
            blocks.Add(string.Join('\n', lines));
        lines.Clear();
    }

    // CommonMark 0.31.2, 4.5: three or more backticks or tildes, indented by at most three spaces.
    private static string FenceOf(string line)
    {
        var text = line.TrimStart(' ');
        var sign = text.Length > 0 ? text[0] : ' ';
        var length = text.TakeWhile(c => c == sign).Count();
        var isFence =
            sign is '`' or '~'
            && length >= 3
            && line.Length - text.Length <= 3
            && !(sign == '`' && text[length..].Contains('`', StringComparison.Ordinal));
        return isFence ? new string(sign, length) : "";
    }

    private static bool Closes(string line, string fence) =>
        line.Trim() is { } text && text.StartsWith(fence, StringComparison.Ordinal) && text.All(c => c == fence[0]);
}
