namespace Blog.Syndication.Writing;

/// <summary>Counts backticks, so that a fence can be longer than any in the code.</summary>
internal static class BacktickRuns
{
    /// <summary>The length of the longest run of backticks.</summary>
    public static int Longest(string code)
    {
        var (longest, current) = (0, 0);
        foreach (var c in code)
        {
            current = c == '`' ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return longest;
    }
}
