using System.Buffers;
using System.Text.RegularExpressions;

namespace Blog.Markdown.Directives;

/// <summary>
/// Reads the line that opens a container as other programs write it: <c>:::warning A title</c>, <c>:::note[A
/// title]</c>,
/// <c>::: {.callout-tip title="A title"}</c>, <c>:::{.alert .alert-info}</c>.
/// </summary>
internal static partial class ContainerReader
{
    private const int LongestInfo = 1000;
    private static readonly SearchValues<char> _letters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
    );

    /// <summary>The container; null when the line is a directive's of this program.</summary>
    /// <param name="info">The text after the colons.</param>
    public static Container? Read(string info)
    {
        info = info.Trim();
        if (info.Length is 0 or > LongestInfo)
            return null;
        return info[0] == '{' ? ReadBraces(info) : ReadNamed(info);
    }

    private static Container? ReadNamed(string info)
    {
        var end = info.AsSpan().IndexOfAnyExcept(_letters);
        var name = end < 0 ? info : info[..end];
        if (name.Length == 0 || ContainerName.Find(name) is not { } meaning)
            return null;
        var rest = end < 0 ? "" : info[end..];
        return rest.Length == 0 || char.IsWhiteSpace(rest[0]) || rest[0] is '[' or '{'
            ? ReadTitle(meaning, rest.Trim())
            : null;
    }

    private static Container ReadTitle(string meaning, string rest)
    {
        var isOpen = rest.Equals("open", StringComparison.OrdinalIgnoreCase);
        if (Attribute(rest, "title") is { } title)
            return new Container(meaning, title);
        if (rest.StartsWith('[') && rest.IndexOf(']', StringComparison.Ordinal) is > 0 and var close)
            return new Container(meaning, rest[1..close].Trim());
        var brace = rest.IndexOf('{', StringComparison.Ordinal);
        var words = Unquoted((brace < 0 ? rest : rest[..brace]).Trim());
        var shown = isOpen || words.Contains('=', StringComparison.Ordinal) ? "" : words;
        return new Container(meaning, shown) { IsOpen = isOpen };
    }

    // A title may end with a word in quotes.
    private static string Unquoted(string title) =>
        title.Length > 1 && title[0] == '"' && title.IndexOf('"', 1) == title.Length - 1 ? title[1..^1] : title;

    private static Container? ReadBraces(string info)
    {
        var close = info.LastIndexOf('}');
        if (close < 0)
            return null;
        var inner = info[1..close];
        var title = Attribute(inner, "title") ?? info[(close + 1)..].Trim();
        var words = Quoted().Replace(inner, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var names = words
            .Where(w => w[0] != '#' && !w.Contains('=', StringComparison.Ordinal))
            .Select(w => w.TrimStart('.'))
            .ToList();
        var meaning =
            names.Where(n => !ContainerName.IsAnyBox(n)).Select(ContainerName.Find).FirstOrDefault(m => m is not null)
            ?? names.Where(ContainerName.IsAnyBox).Select(ContainerName.Find).FirstOrDefault();
        return new Container(meaning, title)
        {
            Id = words.FirstOrDefault(w => w.Length > 1 && w[0] == '#')?[1..],
            Classes = string.Join(' ', names),
            IsOpen = Attribute(inner, "collapse") == "false",
        };
    }

    private static string? Attribute(string text, string name)
    {
        var match = Attributes()
            .Matches(text)
            .FirstOrDefault(m => m.Groups["key"].ValueSpan.Equals(name, StringComparison.OrdinalIgnoreCase));
        return match?.Groups["value"].Value.Trim('"', '\'');
    }

    [GeneratedRegex("(?<key>[A-Za-z-]+)=(?<value>\"[^\"]*\"|'[^']*'|[^\\s}]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Attributes();

    [GeneratedRegex("[A-Za-z-]+=(\"[^\"]*\"|'[^']*')", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}

/// <summary>A container as other programs have it, for themes without a directive of its name.</summary>
/// <param name="Meaning">The kind of alert or <see cref="ContainerName.Details"/>; null for a <c>div</c>.</param>
/// <param name="Title">Its title as plain text; empty for that of its kind.</param>
internal sealed record Container(string? Meaning, string Title)
{
    /// <summary>The id of a <c>div</c>; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>The classes of a <c>div</c>, separated by spaces.</summary>
    public string Classes { get; init; } = "";

    /// <summary>Whether it is shown without a click.</summary>
    public bool IsOpen { get; init; }
}
