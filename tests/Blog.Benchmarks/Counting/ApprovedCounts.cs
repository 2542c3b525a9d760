using System.Globalization;

namespace Blog.Benchmarks.Counting;

/// <summary>Counts that were approved, in a file with a line for each.</summary>
internal static class ApprovedCounts
{
    // Allocation depends a little on how threads meet; a count does not.
    private const double Margin = 0.05;

    /// <summary>Writes counts to a file.</summary>
    public static void Write(string file, IEnumerable<KeyValuePair<string, long>> counts) =>
        File.WriteAllLines(
            file,
            counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key} = {c.Value}"))
        );

    /// <summary>What differs from the counts in a file, a line each; nothing when all is as approved.</summary>
    /// <param name="file">The file.</param>
    /// <param name="counts">What was counted.</param>
    /// <param name="isWhole">Whether everything could be counted. If not, what is missing is no difference.</param>
    public static IEnumerable<string> Differences(
        string file,
        IReadOnlyCollection<KeyValuePair<string, long>> counts,
        bool isWhole
    )
    {
        var approved = File.ReadLines(file)
            .Select(line => line.Split(" = "))
            .ToDictionary(p => p[0], p => long.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        foreach (var (name, count) in counts)
        {
            if (!approved.Remove(name, out var before))
                yield return string.Create(CultureInfo.InvariantCulture, $"{name}: {count}, and no number is approved");
            else if (Math.Abs(count - before) > AllowedOf(name, before))
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}: {count} instead of {before} ({100.0 * (count - before) / before:+0.0;-0.0} %)"
                );
        }

        if (!isWhole)
            yield break;
        foreach (var (name, before) in approved)
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}: not counted, instead of {before}");
    }

    private static double AllowedOf(string name, long approved) =>
        name.EndsWith(CountedBuild.Allocated, StringComparison.Ordinal) ? approved * Margin : 0;
}
