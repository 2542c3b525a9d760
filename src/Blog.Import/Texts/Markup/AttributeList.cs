using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Blog.Import.Texts.Markup;

/// <summary>A list of attributes in braces.</summary>
/// <param name="Id">The id; null for none.</param>
/// <param name="Classes">The classes.</param>
/// <param name="Values">Other attributes.</param>
internal sealed partial record AttributeList(
    string? Id,
    ImmutableArray<string> Classes,
    ImmutableArray<(string Key, string Value)> Values
)
{
    // Those that any element may have.
    private static readonly ImmutableArray<string> _ofAll =
    [
        "style",
        "title",
        "lang",
        "dir",
        "align",
        "role",
        "hidden",
    ];

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => Id is null && Classes.IsEmpty && Values.IsEmpty;

    /// <summary>Reads a list; null for other text in braces, such as a format of numbers.</summary>
    public static AttributeList? Of(string text)
    {
        var matches = Words().Matches(text);
        if (matches.Count == 0 || Words().Replace(text, "").AsSpan().IndexOfAnyExcept(" \t") >= 0)
            return null;
        string? id = null;
        var classes = ImmutableArray.CreateBuilder<string>();
        var values = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (Match match in matches)
        {
            var (key, value) = (
                match.Groups["key"].Value.ToLowerInvariant(),
                match.Groups["value"].Value.Trim('"', '\'')
            );
            if (match.Groups["class"].Success)
                classes.AddRange(match.Groups["class"].Value.Split('.', StringSplitOptions.RemoveEmptyEntries));
            else if (match.Groups["id"].Success)
                id = match.Groups["id"].Value;
            else if (key == "class")
                classes.AddRange(value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(c => Name().IsMatch(c)));
            else if (key == "id")
                id = Name().IsMatch(value) ? value : id;
            else if (key is not ("href" or "src" or "srcset" or "alt" or "poster") && value.Length > 0)
                values.Add((key, value));
        }

        return new AttributeList(id, classes.ToImmutable(), values.ToImmutable());
    }

    /// <summary>Without what only links and images have.</summary>
    public AttributeList OfBlock() =>
        this with
        {
            Classes = [.. Classes.Where(c => !char.IsAsciiLetterUpper(c[0]))],
            Values =
            [
                .. Values.Where(v =>
                    _ofAll.Contains(v.Key)
                    || v.Key.StartsWith("data-", StringComparison.Ordinal)
                    || v.Key.StartsWith("aria-", StringComparison.Ordinal)
                ),
            ],
        };

    /// <summary>The list as this program writes it; empty for an empty one.</summary>
    public string Write()
    {
        if (IsEmpty)
            return "";
        var words = (Id is null ? Array.Empty<string>() : ["#" + Id])
            .Concat(Classes.Select(c => "." + c))
            .Concat(Values.Select(v => $"{v.Key}={Quoted(v.Value)}"));
        return $"{{{string.Join(' ', words)}}}";
    }

    private static string Quoted(string value)
    {
        var size = Pixels().Match(value);
        if (size.Success)
            return size.Groups["number"].Value;
        return value.All(c => char.IsAsciiLetterOrDigit(c) || c is '%' or '-' or '_') ? value : $"\"{value}\"";
    }

    [GeneratedRegex(
        """
            (?<=^|\s)(
            (?<class>(\.[A-Za-z_][\w-]*)+)
            |\#(?<id>[A-Za-z_][\w:.-]*)
            |(?<key>[A-Za-z][\w-]*)=(?<value>"[^"]*"|'[^']*'|[^\s"']+)
            )(?=\s|$)
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Words();

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_-]*$")]
    private static partial Regex Name();

    [GeneratedRegex("^(?<number>[0-9]{1,5})px$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pixels();
}
