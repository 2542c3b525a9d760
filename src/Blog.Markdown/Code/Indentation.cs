namespace Blog.Markdown.Code;

/// <summary>The white space before the lines of a piece of code.</summary>
internal static class Indentation
{
    /// <summary>The lines joined by LF, without the white space that all lines start with (tabs and spaces are
    /// different) and without the empty lines around them. Lines of white space alone become empty and do not
    /// count.</summary>
    public static string Remove(string[] lines)
    {
        var common = Common(lines);
        var first = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        var last = Array.FindLastIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        return first < 0
            ? ""
            : string.Join(
                '\n',
                lines[first..(last + 1)].Select(line => string.IsNullOrWhiteSpace(line) ? "" : line[common..])
            );
    }

    private static int Common(string[] lines)
    {
        ReadOnlySpan<char> common = null;
        var isFirst = true;
        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var indentation = line.AsSpan(0, line.Length - line.AsSpan().TrimStart().Length);
            common = isFirst ? indentation : common[..common.CommonPrefixLength(indentation)];
            isFirst = false;
        }

        return common.Length;
    }
}
