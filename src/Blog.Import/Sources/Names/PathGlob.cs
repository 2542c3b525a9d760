namespace Blog.Import.Sources.Names;

/// <summary>Patterns of paths: <c>*</c> is any part of a name, <c>**</c> any folders, <c>{a,b}</c> one of several,
/// <c>[a-c]</c> one sign.</summary>
internal static class PathGlob
{
    private const int LongestPattern = 200;

    private const int MostChoices = 64;

    /// <summary>Whether a pattern matches a path, or a folder above it.</summary>
    public static bool Matches(string pattern, string path)
    {
        var wanted = pattern.Trim('/');
        if (wanted.Length is 0 or > LongestPattern)
            return false;
        var parts = path.Trim('/').Split('/');
        return Choices(wanted).Take(MostChoices).Any(c => Matches(c.Split('/'), 0, parts, 0, []));
    }

    /// <summary>Whether a pattern whose stars go over slashes too matches a path, or its end behind a slash.</summary>
    public static bool MatchesEnd(string pattern, string path) =>
        pattern.Length is > 0 and <= LongestPattern
        && Choices(pattern).Take(MostChoices).Any(c => MatchesName(c, path) || MatchesName("*/" + c, path));

    /// <summary>The first pattern that matches a path, or a folder above it; null for none.</summary>
    public static string? First(IEnumerable<string> patterns, string path) =>
        patterns.FirstOrDefault(p => Matches(p, path));

    // The patterns without braces, made as they are asked for: braces in a row are many.
    private static IEnumerable<string> Choices(string pattern)
    {
        var start = pattern.IndexOf('{', StringComparison.Ordinal);
        var end = start < 0 ? -1 : pattern.IndexOf('}', start);
        return end < 0
            ? [pattern]
            : pattern[(start + 1)..end]
                .Split(',')
                .SelectMany(c => Choices(pattern[..start] + c + pattern[(end + 1)..]));
    }

    private static bool Matches(string[] steps, int step, string[] parts, int part, HashSet<(int, int)> failed)
    {
        if (step == steps.Length)
            return true;
        if (part == parts.Length)
            return steps[step..].All(s => s == "**");
        if (failed.Contains((step, part)))
            return false;
        var does =
            steps[step] == "**"
                ? Matches(steps, step + 1, parts, part, failed) || Matches(steps, step, parts, part + 1, failed)
                : MatchesName(steps[step], parts[part]) && Matches(steps, step + 1, parts, part + 1, failed);
        if (!does)
            failed.Add((step, part));
        return does;
    }

    // Goes back to the last star only, so that the time is bounded by the product of the lengths.
    private static bool MatchesName(string pattern, string name)
    {
        var (p, n, star, mark) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
                (star, mark, p) = (p, n, p + 1);
            else if (p < pattern.Length && Behind(pattern, p, name[n]) is { } next)
                (p, n) = (next, n + 1);
            else if (star >= 0)
                (p, n, mark) = (star + 1, mark + 1, mark + 1);
            else
                return false;
        }

        return pattern[p..].All(c => c == '*');
    }

    // Where a pattern goes on behind what stands for a sign; null when it is another sign. A class that is not closed
    // is a bracket.
    private static int? Behind(string pattern, int at, char sign)
    {
        var end = pattern[at] == '[' ? pattern.IndexOf(']', Math.Min(at + 2, pattern.Length)) : -1;
        if (end < 0)
            return pattern[at] == '?' || pattern[at] == sign ? at + 1 : null;
        var isNot = pattern[at + 1] is '!' or '^';
        var isThere = IsIn(pattern.AsSpan((isNot ? at + 2 : at + 1)..end), sign) != isNot;
        return isThere ? end + 1 : null;
    }

    private static bool IsIn(ReadOnlySpan<char> signs, char sign)
    {
        for (var i = 0; i < signs.Length; i++)
        {
            var isRange = i + 2 < signs.Length && signs[i + 1] == '-';
            if (sign >= signs[i] && sign <= signs[isRange ? i + 2 : i])
                return true;
            i += isRange ? 2 : 0;
        }

        return false;
    }
}
