using System.Text.RegularExpressions;

namespace Blog.Import.Sources.Names;

/// <summary>Plain values in settings that are programs. They are searched as texts; nothing is run.</summary>
internal static partial class ScriptText
{
    /// <summary>The text in quotes that a name is given: <c>site: 'https://…'</c>, <c>const TITLE = "…"</c>; null for
    /// none. Comments of whole lines do not count.</summary>
    public static string? Find(string script, params ReadOnlySpan<string> names)
    {
        var text = Comment().Replace(script, "");
        foreach (var name in names)
        {
            var pattern =
                $"(?<![\\w.]){Regex.Escape(name)}[\"']?\\]?\\s*[:=]\\s*[\"'`](?<value>[^\"'`\\n]{{1,400}})[\"'`]";
            if (Regex.Match(text, pattern, RegexOptions.CultureInvariant) is { Success: true } match)
                return match.Groups["value"].Value;
        }

        return null;
    }

    /// <summary>The texts in quotes that calls of a function have first: <c>addPassthroughCopy("img")</c>; of a map its
    /// keys and values.</summary>
    public static IEnumerable<(string From, string? To)> Arguments(string script, string function)
    {
        var text = Comment().Replace(script, "");
        var pattern =
            $"{Regex.Escape(function)}\\(\\s*(?:[\"'`](?<one>[^\"'`\\n]{{1,200}})[\"'`]"
            + "|\\{(?<map>[^{}]{1,2000})\\})";
        foreach (Match call in Regex.Matches(text, pattern, RegexOptions.CultureInvariant))
        {
            if (call.Groups["one"].Success)
                yield return (call.Groups["one"].Value, null);
            foreach (Match pair in Pair().Matches(call.Groups["map"].Value))
                yield return (pair.Groups["from"].Value, pair.Groups["to"].Value);
        }
    }

    /// <summary>The pairs of quoted texts in the map that a name is given.</summary>
    public static IEnumerable<(string From, string To)> Pairs(string script, string name)
    {
        var pattern = $"(?<![\\w.]){Regex.Escape(name)}\\s*[:=]\\s*\\{{(?<map>[^{{}}]{{1,20000}})\\}}";
        var map = Regex.Match(Comment().Replace(script, ""), pattern, RegexOptions.CultureInvariant);
        return Pair().Matches(map.Groups["map"].Value).Select(p => (p.Groups["from"].Value, p.Groups["to"].Value));
    }

    [GeneratedRegex(@"^[ \t]*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("[\"'`](?<from>[^\"'`\\n]{1,300})[\"'`]\\s*:\\s*[\"'`](?<to>[^\"'`\\n]{1,300})[\"'`]")]
    private static partial Regex Pair();
}
