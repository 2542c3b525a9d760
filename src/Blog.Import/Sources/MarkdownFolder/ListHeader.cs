using System.Text.RegularExpressions;
using Blog.Data.Nodes;
using Blog.Import.Sources.Files;
using Blog.Text;

namespace Blog.Import.Sources.MarkdownFolder;

/// <summary>A header that is a heading, a list of <c>- key: value</c> and a rule below it, as some small generators
/// have it.</summary>
internal static partial class ListHeader
{
    private static readonly string[] Wanted = ["date", "tags", "category", "slug", "published"];

    /// <summary>A text with the values of such a header, if it has one and no other.</summary>
    public static DocumentText Over(DocumentText text)
    {
        if (text.HasHeader || Header().Match(text.Body) is not { Success: true } match)
            return text;
        var start = text.File.Text().Text.Length - text.Body.Length;
        var entries = Entry()
            .Matches(match.Groups["list"].Value)
            .Select(m =>
                Made(m.Groups["key"].Value, m.Groups["value"].Value, start + match.Groups["list"].Index + m.Index)
            )
            .ToList();
        if (!entries.Any(e => Wanted.Contains(e.Key)))
            return text;
        entries.Insert(0, Made("title", match.Groups["title"].Value, start));
        return text with
        {
            Matter = new DataMap(default, [.. entries.DistinctBy(e => e.Key, StringComparer.OrdinalIgnoreCase)]),
            Body = text.Body[match.Length..],
            BodyLine = text.BodyLine + match.Value.Count(c => c == '\n'),
            HasHeader = true,
        };
    }

    private static DataEntry Made(string key, string value, int at) =>
        new(
            key.ToLowerInvariant(),
            new SourceSpan(at, 0),
            new DataScalar(new SourceSpan(at, 0), DataScalarKind.Text, value.Trim())
        );

    [GeneratedRegex(
        @"\A# (?<title>[^\r\n]+)\r?\n(?:\r?\n)?"
            + @"(?<list>(?:[-*] [A-Za-z_]{2,20}:[^\r\n]*\r?\n)+)(?:\r?\n)*-{3,}[ \t]*(?:\r?\n)+"
    )]
    private static partial Regex Header();

    [GeneratedRegex(@"[-*] (?<key>[A-Za-z_]{2,20}):(?<value>[^\r\n]*)")]
    private static partial Regex Entry();
}
