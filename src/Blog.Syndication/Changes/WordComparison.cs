using System.Collections.Immutable;
using System.Text;
using Blog.Text.Comparison;

namespace Blog.Syndication.Changes;

/// <summary>Compares two blocks word by word.</summary>
internal static class WordComparison
{
    /// <summary>The runs in order; removed words come before the added ones that replace them.</summary>
    public static ImmutableArray<WordRun> Compare(string before, string now)
    {
        var (a, b) = (WordPieces.Of(before), WordPieces.Of(now));
        var runs = new List<(StringBuilder Same, StringBuilder Removed, StringBuilder Added)>();
        var (i, j) = (0, 0);
        foreach (var (x, y) in SequenceComparison.Common(a, b).Append((a.Length, b.Length)))
        {
            if (runs.Count == 0 || x > i || y > j)
                runs.Add((new(), Join(a[i..x]), Join(b[j..y])));
            if (x < a.Length)
                runs[^1].Same.Append(a[x]);
            (i, j) = (x + 1, y + 1);
        }

        return Runs(runs);
    }

    // Each entry is a change and what stays after it. A space that stays between two changes would tear a phrase into
    // words.
    private static ImmutableArray<WordRun> Runs(
        List<(StringBuilder Same, StringBuilder Removed, StringBuilder Added)> entries
    )
    {
        var runs = ImmutableArray.CreateBuilder<WordRun>();
        for (var i = 0; i < entries.Count; i++)
        {
            var (same, removed, added) = entries[i];
            while (i + 1 < entries.Count && IsGap(entries[i]))
            {
                var next = entries[++i];
                removed.Append(same).Append(next.Removed);
                added.Append(same).Append(next.Added);
                same = next.Same;
            }

            Add(runs, ChangeKind.Removed, removed);
            Add(runs, ChangeKind.Added, added);
            Add(runs, ChangeKind.Same, same);
        }

        return runs.ToImmutable();
    }

    private static bool IsGap((StringBuilder Same, StringBuilder Removed, StringBuilder Added) entry) =>
        entry.Removed.Length + entry.Added.Length > 0 && WordPieces.IsSpace(entry.Same.ToString());

    private static StringBuilder Join(ImmutableArray<string> pieces) => new(string.Concat(pieces));

    private static void Add(ImmutableArray<WordRun>.Builder runs, ChangeKind kind, StringBuilder text)
    {
        if (text.Length > 0)
            runs.Add(new WordRun(kind, text.ToString()));
    }
}
