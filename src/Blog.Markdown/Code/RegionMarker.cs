using System.Buffers;

namespace Blog.Markdown.Code;

/// <summary>A line that opens or closes a region.</summary>
/// <param name="Name">The region's name; empty for a closing <c>#endregion</c>, which closes the region opened
/// last.</param>
/// <param name="IsOpening">Whether it opens the region.</param>
internal readonly record struct RegionMarker(string Name, bool IsOpening)
{
    // Longer ones first. A hyphen or a quote alone opens no comment worth the risk: `- region: eu` is YAML, not a
    // marker.
    private static readonly string[] CommentOpenings =
    [
        "<!--",
        "{{!--",
        "{{!",
        "<%--",
        "<%#",
        "@*",
        "/*",
        "(*",
        "{-",
        "{#",
        "//",
        "--",
        "#",
        ";",
        "%",
        "*",
        "'",
        "!",
        "REM ",
        "rem ",
        "..",
        "\\",
    ];

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("\"'`,;*<>{}");

    private static readonly string[] CommentClosings =
    [
        "--}}",
        "-->",
        "--%>",
        "}}",
        "%>",
        "*@",
        "*/",
        "*)",
        "-}",
        "#}",
    ];

    /// <summary>The regions of a file in the order in which they end.</summary>
    public static List<LineRegion> Pair(string[] lines)
    {
        var regions = new List<LineRegion>();
        var open = new List<(string Name, int Line)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (Read(lines[i]) is not { } marker)
                continue;
            if (marker.IsOpening)
                open.Add((marker.Name, i));
            else if (
                open.FindLastIndex(candidate => marker.Name.Length == 0 || candidate.Name == marker.Name)
                is >= 0
                    and var found
            )
            {
                regions.Add(new LineRegion(open[found].Name, open[found].Line, i));
                open.RemoveAt(found);
            }
        }

        return regions;
    }

    /// <summary>The line as a marker; null for any other line.</summary>
    public static RegionMarker? Read(string line)
    {
        var text = line.AsSpan().Trim();
        var comment = InsideComment(text);
        return ReadDirective(text) ?? ReadDirective(comment) ?? ReadComment(comment);
    }

    private static RegionMarker? ReadDirective(ReadOnlySpan<char> text)
    {
        if (text is "#endregion" || text.StartsWith("#endregion ", StringComparison.Ordinal))
            return new RegionMarker("", IsOpening: false);
        return text.StartsWith("#region ", StringComparison.Ordinal)
            ? new RegionMarker(text["#region ".Length..].Trim().ToString(), IsOpening: true)
            : null;
    }

    private static RegionMarker? ReadComment(ReadOnlySpan<char> text)
    {
        var isOpening = text.StartsWith("region:", StringComparison.Ordinal);
        if (!isOpening && !text.StartsWith("endregion:", StringComparison.Ordinal))
            return null;
        var name = text[(text.IndexOf(':') + 1)..].Trim();
        return name.Length == 0 || name.ContainsAny(NotInNames) ? null : new RegionMarker(name.ToString(), isOpening);
    }

    private static ReadOnlySpan<char> InsideComment(ReadOnlySpan<char> text)
    {
        var opening = Array.Find(CommentOpenings, Starts(text));
        if (opening is null)
            return [];
        text = text[opening.Length..].TrimStart(opening[^1]).Trim();
        foreach (var closing in CommentClosings)
        {
            if (text.EndsWith(closing, StringComparison.Ordinal))
                return text[..^closing.Length].TrimEnd(closing[0]).TrimEnd();
        }

        return text;
    }

    private static Predicate<string> Starts(ReadOnlySpan<char> text)
    {
        var start = text[..Math.Min(text.Length, 5)].ToString();
        return opening => start.StartsWith(opening, StringComparison.Ordinal);
    }
}
