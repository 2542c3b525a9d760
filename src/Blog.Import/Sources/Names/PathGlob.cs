namespace Blog.Import.Sources.Names;

/// <summary>Patterns of paths: <c>*</c> is any part of a name, <c>**</c> any folders.</summary>
internal static class PathGlob
{
    private const int LongestPattern = 200;

    /// <summary>Whether a pattern matches a path, or a folder above it.</summary>
    public static bool Matches(string pattern, string path)
    {
        var wanted = pattern.Trim('/');
        if (wanted.Length is 0 or > LongestPattern)
            return false;
        var parts = path.Trim('/').Split('/');
        return wanted.Split('/') is var steps && Matches(steps, 0, parts, 0, []);
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
            if (p < pattern.Length && (pattern[p] == '?' || (pattern[p] == name[n] && pattern[p] != '*')))
                (p, n) = (p + 1, n + 1);
            else if (p < pattern.Length && pattern[p] == '*')
                (star, mark, p) = (p, n, p + 1);
            else if (star >= 0)
                (p, n, mark) = (star + 1, mark + 1, mark + 1);
            else
                return false;
        }

        return pattern[p..].All(c => c == '*');
    }
}
