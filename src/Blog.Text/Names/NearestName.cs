using Blog.Text.Characters;

namespace Blog.Text.Names;

/// <summary>Finds the name that was probably meant: "did you mean …?". A <see cref="NameIndex"/> is faster for many
/// names that are asked often.</summary>
public static class NearestName
{
    /// <summary>The most letters of a name: a longer one is not found by its letters.</summary>
    internal const int LongestName = 400;

    /// <summary>The valid name with the smallest edit distance (insertions, deletions, substitutions and swaps of
    /// neighbours, ignoring case) to what was written; the first in order on a tie. Null when none is within a third of
    /// the length, or within one edit for names of up to three letters, or none has a letter of what was written. A
    /// name that equals what was written, or looks the same, is not suggested.</summary>
    public static string? Find(string written, IEnumerable<string> validNames)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(validNames);
        string? best = null;
        if (written.Length is 0 or > LongestName)
            return best;
        var pattern = new WrittenName(written.ToLowerInvariant());
        var bestDistance = MostEdits(written) + 1;
        foreach (var name in validNames)
        {
            if (Math.Abs(name.Length - written.Length) >= bestDistance || ComposedText.AreSame(name, written))
                continue;
            var distance = pattern.DistanceTo(name.ToLowerInvariant(), bestDistance - 1);
            // One letter is not a misspelling of another.
            if (distance < bestDistance && (distance == 0 || distance < written.Length))
                (best, bestDistance) = (name, distance);
        }

        return best;
    }

    /// <summary>How many edits away a name may be from what was written.</summary>
    internal static int MostEdits(string written) => Math.Max(1, written.Length / 3);
}
