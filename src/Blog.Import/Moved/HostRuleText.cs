using System.Collections.Immutable;

namespace Blog.Import.Moved;

/// <summary>Reads the file <c>_redirects</c> of hosts
/// (https://docs.netlify.com/manage/routing/redirects/overview/).</summary>
public static class HostRuleText
{
    private const int LengthOfStatus = 3;

    /// <summary>The old addresses of its rules, less those that answer with a mistake of the reader's, such as
    /// 404.</summary>
    public static ImmutableArray<string> AnsweredIn(string text) =>
        [.. text.Split('\n').Select(AnsweredBy).OfType<string>()];

    private static string? AnsweredBy(string line)
    {
        var words = line.Split(['#'], 2)[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words is [['/', ..] from, _, ..] && !words.Skip(2).Any(IsMistake) ? from : null;
    }

    // An exclamation mark says that the rule comes before files.
    private static bool IsMistake(string word) =>
        word.TrimEnd('!') is { Length: LengthOfStatus } status && status[0] == '4' && status.All(char.IsAsciiDigit);
}
