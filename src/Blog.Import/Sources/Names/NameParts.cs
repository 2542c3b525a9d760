using System.Text.RegularExpressions;

namespace Blog.Import.Sources.Names;

/// <summary>What the name of a file says: <c>2020-01-02-a-post</c> is a date and a name.</summary>
/// <param name="Date">The date, in ISO 8601; null for none.</param>
/// <param name="Rest">The name without it.</param>
internal sealed partial record NameParts(string? Date, string Rest)
{
    /// <summary>Divides a name without its extension.</summary>
    public static NameParts Of(string stem)
    {
        if (Dated().Match(stem) is not { Success: true } match)
            return new NameParts(null, stem);
        var rest = match.Groups["rest"].Value;
        return new NameParts(DateOf(match), rest.Length > 0 ? rest : stem);
    }

    /// <summary>A date that folders say: <c>2020/01/02</c> or <c>2020/01</c> in a path; null for none.</summary>
    public static string? DateOfFolders(string folder) =>
        Folders().Match(folder) is { Success: true } match ? DateOf(match) : null;

    private static string DateOf(Match match) =>
        $"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}-"
        + (match.Groups["d"] is { Success: true } day ? day.Value.PadLeft(2, '0') : "01");

    [GeneratedRegex(
        "^(?<y>[0-9]{4})[-_.](?<m>0?[1-9]|1[0-2])[-_.](?<d>0?[1-9]|[12][0-9]|3[01])(?:[-_. ]+(?<rest>.*))?$"
    )]
    private static partial Regex Dated();

    [GeneratedRegex("(?:^|/)(?<y>(?:19|20)[0-9]{2})/(?<m>0[1-9]|1[0-2])(?:/(?<d>0[1-9]|[12][0-9]|3[01]))?(?:/|$)")]
    private static partial Regex Folders();
}
