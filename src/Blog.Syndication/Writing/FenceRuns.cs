namespace Blog.Syndication.Writing;

/// <summary>Counts the signs of fences, so that a fence can be longer than any in the code.</summary>
internal static class FenceRuns
{
    /// <summary>The length of the longest run of a sign.</summary>
    /// <param name="code">The code.</param>
    /// <param name="sign">A backtick or a tilde.</param>
    public static int Longest(string code, char sign = '`')
    {
        var (longest, current) = (0, 0);
        foreach (var c in code)
        {
            current = c == sign ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return longest;
    }
}
