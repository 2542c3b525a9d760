using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Blog.Benchmarks.Comparing.Pages;

/// <summary>
/// What a reader sees of a page: the words of its main part and where its links lead, one after another. What every
/// generator words in its own way is left out: line numbers, marks beside headings and footnotes, minutes of reading,
/// what only this program has below a list.
/// </summary>
internal static partial class PageText
{
    private static readonly HashSet<string> s_void = ["meta", "link", "br", "hr", "img", "input", "wbr"];
    private static readonly string[] s_leftOut = ["anchor", "footnote-back", "footnote-backref", "ln", "list-footer"];

    /// <summary>The words and the links of a page.</summary>
    public static ImmutableArray<string> Of(string html)
    {
        var start = html.IndexOf("<main", StringComparison.Ordinal);
        var end = html.IndexOf("</main>", StringComparison.Ordinal);
        if (start < 0 || end < start)
            return [];
        var words = ImmutableArray.CreateBuilder<string>();
        var text = new StringBuilder();
        var depth = 0;
        foreach (Match part in Part().Matches(html[start..end]))
        {
            if (part.Groups["text"].Success)
            {
                if (depth == 0)
                    text.Append(WebUtility.HtmlDecode(part.Value));
                continue;
            }

            var name = part.Groups["name"].Value;
            if (part.Groups["close"].Length > 0)
                depth -= depth > 0 ? 1 : 0;
            else if (depth > 0 || IsLeftOut(name, part.Value))
                depth += s_void.Contains(name) ? 0 : 1;
            if (!IsInline(name))
                Flush();
            if (depth == 0 && name == "a" && Address().Match(part.Value) is { Success: true } address)
            {
                Flush();
                words.Add("-> " + WebUtility.HtmlDecode(address.Groups[1].Value).Replace(Home, "/", Ordinal));
            }
        }

        Flush();
        return words.ToImmutable();

        void Flush()
        {
            var line = Space().Replace(text.ToString(), " ").Trim();
            text.Clear();
            if (line.Length > 0 && !Minutes().IsMatch(line))
                words.Add(line);
        }
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const string Home = "https://example.org/";

    private static bool IsInline(string name) =>
        name is "span" or "code" or "em" or "strong" or "sup" or "b" or "i" or "a" or "data" or "mark";

    private static bool IsLeftOut(string name, string tag) =>
        name is "script" or "style"
        || (Class().Match(tag) is { Success: true } found && found.Groups[1].Value.Split(' ').Any(s_leftOut.Contains));

    [GeneratedRegex("<(?<close>/?)(?<name>[a-z0-9]+)[^>]*>|<!--.*?-->|(?<text>[^<]+)", RegexOptions.Singleline)]
    private static partial Regex Part();

    [GeneratedRegex("class=\"?([^\">]*)")]
    private static partial Regex Class();

    // A footnote's own address is every generator's own.
    [GeneratedRegex("href=\"?([^\"#> ]+)")]
    private static partial Regex Address();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("^[0-9]+ minutes?( read)?$")]
    private static partial Regex Minutes();
}
