using System.Text.RegularExpressions;

namespace Blog.Import.Sources.Names;

/// <summary>Regular expressions that the settings of a blog have, or that are made of them.</summary>
internal static partial class ForeignPattern
{
    private const int Longest = 200;
    private const int MostCounts = 4;

    /// <summary>The expression; null for one that is not valid, is long, repeats by large numbers, or needs to go back
    /// in a text: such a one may take long.</summary>
    public static Regex? Of(string pattern)
    {
        if (pattern.Length > Longest || pattern.Count(c => c == '{') > MostCounts || ManyTimes().IsMatch(pattern))
            return null;
        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\{[0-9,]*[0-9]{2}")]
    private static partial Regex ManyTimes();
}
