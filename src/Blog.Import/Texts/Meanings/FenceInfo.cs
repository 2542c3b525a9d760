using System.Text.RegularExpressions;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Texts.Meanings;

/// <summary>What the arguments of a tag say of its code.</summary>
internal sealed partial record FenceInfo
{
    /// <summary>The language; null for none.</summary>
    public string? Language { get; init; }

    /// <summary>The title; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>The lines that are marked: <c>1,3-4</c>; null for none.</summary>
    public string? Lines { get; init; }

    /// <summary>The number of the first line, or "1" where lines are numbered; null where they are not.</summary>
    public string? Numbers { get; init; }

    /// <summary>Whether a link stands beside the title.</summary>
    public bool HasLink { get; init; }

    /// <summary>Reads them: Jekyll's <c>ruby linenos</c>, Hugo's <c>go "linenos=table,hl_lines=3"</c>, Hexo's <c>title
    /// lang:js mark:1,3</c>, WordPress's <c>language="css" firstline="5"</c>.</summary>
    public static FenceInfo Of(TagArguments arguments, bool startsWithLanguage)
    {
        var info = new FenceInfo
        {
            Language = arguments.Find("lang language type syntax"),
            Title = arguments.Find("title name filename caption"),
            Lines = LinesOf(arguments.Find("hl_lines mark highlight mark_lines hllines")),
            Numbers = NumbersOf(
                arguments.Find("linenos line_number linenumbers gutter linenums"),
                arguments.Find("linenostart first_line firstline start")
            ),
        };
        var words = new List<string>();
        foreach (var word in arguments.Plain)
        {
            var isLanguage =
                startsWithLanguage && info.Language is null && !word.Contains('=', StringComparison.Ordinal);
            if (isLanguage)
                info = info with { Language = word };
            else if (
                !word.Contains("://", StringComparison.Ordinal) && Options().Matches(word) is { Count: > 0 } options
            )
                info = options.Aggregate(info, (i, o) => i.With(o.Groups["key"].Value, o.Groups["value"].Value));
            else if (word is "linenos" or "lineno")
                info = info with { Numbers = info.Numbers ?? "1" };
            else if (word.Contains("://", StringComparison.Ordinal))
                info = info with { HasLink = true };
            else if (!startsWithLanguage && !info.HasLink)
                words.Add(word);
        }

        return words.Count > 0 && info.Title is null ? info with { Title = string.Join(' ', words) } : info;
    }

    /// <summary>The words behind a fence.</summary>
    public string Write(string? language)
    {
        var words = new List<string>();
        if (language is not null && IsLanguage().IsMatch(language))
            words.Add(language);
        else if (Title is not null || Lines is not null || Numbers is not null)
            words.Add("text");
        if (Title is not null)
            words.Add($"title=\"{Title.Replace('"', '\'').Replace('\\', '/').Replace('`', '\'')}\"");
        if (Lines is not null)
            words.Add($"{{{Lines}}}");
        if (Numbers is not null)
            words.Add(Numbers == "1" ? "linenos" : $"linenos={Numbers}");
        return string.Join(' ', words);
    }

    private FenceInfo With(string key, string value) =>
        key.ToLowerInvariant() switch
        {
            "lang" or "language" => this with { Language = value },
            "title" => this with { Title = value },
            "mark" or "hl_lines" or "highlight" => this with { Lines = LinesOf(value) ?? Lines },
            "first_line" or "linenostart" or "start" => this with { Numbers = NumbersOf("true", value) },
            "linenos" or "line_number" or "gutter" => this with { Numbers = Numbers ?? NumbersOf(value, null) },
            _ => this,
        };

    private static string? LinesOf(string? value)
    {
        var ranges = value?.Split([',', ' ', '[', ']', '"', '\''], StringSplitOptions.RemoveEmptyEntries);
        return ranges is { Length: > 0 } && ranges.All(r => Range().IsMatch(r)) ? string.Join(',', ranges) : null;
    }

    private static string? NumbersOf(string? isOn, string? first)
    {
        var isNumber = first?.Length is > 0 and < 7 && first.All(char.IsAsciiDigit) && first.Trim('0').Length > 0;
        if (isOn?.ToLowerInvariant() is "false" or "0" or "no" or "off" or "none")
            return null;
        return isNumber ? first!.TrimStart('0')
            : isOn is null ? null
            : "1";
    }

    [GeneratedRegex(
        @"(?<key>[a-z_]+)[=:](?<value>\[[^\]]*\]|[^,=]*(,\s*[0-9][0-9, -]*)?)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Options();

    [GeneratedRegex(@"^[A-Za-z0-9+#_.\-/]+$")]
    private static partial Regex IsLanguage();

    [GeneratedRegex(@"^[1-9][0-9]{0,5}(-[1-9][0-9]{0,5})?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Range();
}
