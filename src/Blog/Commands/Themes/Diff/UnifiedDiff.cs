using System.Collections.Immutable;
using Blog.Text.Comparison;

namespace Blog.Commands.Themes.Diff;

/// <summary>Compares two texts line by line, in the unified format of <c>diff -u</c>, which <c>patch</c>
/// reads.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;
    private const string NoNewline = "\n\\ No newline at end of file";

    /// <summary>The lines of the comparison; none when the texts are equal.</summary>
    /// <param name="before">The name of the first text.</param>
    /// <param name="now">The name of the second.</param>
    /// <param name="former">The first text, with <c>\n</c> at the ends of lines.</param>
    /// <param name="text">The second.</param>
    public static ImmutableArray<string> Of(string before, string now, string former, string text)
    {
        var edits = Edits(Lines(former), Lines(text));
        var hunks = Hunks(edits).SelectMany(h => Hunk(edits, h.From, h.To)).ToList();
        return hunks.Count == 0 ? [] : [$"--- {before}", $"+++ {now}", .. hunks.SelectMany(line => line.Split('\n'))];
    }

    private static ImmutableArray<string> Lines(string text)
    {
        var lines = text.Split('\n');
        return lines[^1].Length == 0 ? [.. lines[..^1]] : [.. lines[..^1], lines[^1] + NoNewline];
    }

    private static List<(char Sign, string Line)> Edits(ImmutableArray<string> former, ImmutableArray<string> text)
    {
        var edits = new List<(char, string)>();
        var (i, j) = (0, 0);
        foreach (var (x, y) in SequenceComparison.Common(former, text).Append((former.Length, text.Length)))
        {
            for (; i < x; i++)
                edits.Add(('-', former[i]));
            for (; j < y; j++)
                edits.Add(('+', text[j]));
            if (x < former.Length)
                edits.Add((' ', former[i++]));
            j = y + 1;
        }

        return edits;
    }

    // Changes with few equal lines between them share a hunk.
    private static IEnumerable<(int From, int To)> Hunks(List<(char Sign, string Line)> edits)
    {
        var (from, to) = (-1, -1);
        foreach (var at in Enumerable.Range(0, edits.Count).Where(i => edits[i].Sign != ' '))
        {
            if (from >= 0 && at - Context > to)
            {
                yield return (from, to);
                from = -1;
            }

            from = from < 0 ? Math.Max(0, at - Context) : from;
            to = Math.Min(edits.Count, at + Context + 1);
        }

        if (from >= 0)
            yield return (from, to);
    }

    private static IEnumerable<string> Hunk(List<(char Sign, string Line)> edits, int from, int to)
    {
        var (before, here) = (edits[..from], edits[from..to]);
        yield return $"@@ -{Range(before, here, '+')} +{Range(before, here, '-')} @@";
        foreach (var (sign, line) in here)
            yield return sign + line;
    }

    // An empty range names the line before it.
    private static string Range(List<(char Sign, string Line)> before, List<(char Sign, string Line)> here, char other)
    {
        var (start, length) = (before.Count(e => e.Sign != other), here.Count(e => e.Sign != other));
        return $"{(length == 0 ? start : start + 1)},{length}";
    }
}
