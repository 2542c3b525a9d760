using System.Text.RegularExpressions;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Import.Sources.Files;

/// <summary>The header of a document in reStructuredText, AsciiDoc or Org: its title and the fields below it.</summary>
internal static partial class MarkupHeader
{
    private const int LongestHeader = 60;

    /// <summary>The values, and where the text behind them starts. Without a header there are none, and the text starts
    /// at 0.</summary>
    public static (DataMap Values, int Start) Read(string text)
    {
        var entries = new List<DataEntry>();
        var lines = text.Split('\n', LongestHeader + 1);
        var (start, end) = (0, 0);
        for (var i = 0; i < lines.Length && i < LongestHeader; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (EntryOf(line, Next(lines, i), start) is { } entry)
                entries.Add(entry);
            else if (line.Trim().Length > 0 && !Underline().IsMatch(line))
                break;
            start += lines[i].Length + 1;
            end = entries.Count > 0 ? start : 0;
        }

        var values = entries.DistinctBy(e => e.Key, StringComparer.OrdinalIgnoreCase);
        return (new DataMap(default, [.. values]), Math.Min(end, text.Length));
    }

    private static string Next(string[] lines, int i) => i + 1 < lines.Length ? lines[i + 1].TrimEnd('\r') : "";

    private static DataEntry? EntryOf(string line, string next, int start)
    {
        if (Field().Match(line) is { Success: true } field)
            return Made(field.Groups["key"].Value, field.Groups["value"].Value, start);
        if (TitleMark().Match(line) is { Success: true } title)
            return Made("title", title.Groups["title"].Value, start);
        return line.Trim().Length > 0 && Underline().IsMatch(next) && !Underline().IsMatch(line)
            ? Made("title", line.Trim(), start)
            : null;
    }

    private static DataEntry Made(string key, string value, int start) =>
        new(
            key.ToLowerInvariant(),
            new SourceSpan(start, 0),
            new DataScalar(new SourceSpan(start, 0), DataScalarKind.Text, value.Trim())
        );

    [GeneratedRegex(
        @"^(?::(?<key>[A-Za-z_-]{1,40}):|#\+(?<key>[A-Za-z_]{1,40}):|\.\. (?<key>[a-z]{1,40}):)(?:\s+(?<value>.*))?$"
    )]
    private static partial Regex Field();

    [GeneratedRegex("^= (?<title>.+)$")]
    private static partial Regex TitleMark();

    [GeneratedRegex(@"^([=\-~#*^+""'`])\1{2,}\s*$")]
    private static partial Regex Underline();
}
