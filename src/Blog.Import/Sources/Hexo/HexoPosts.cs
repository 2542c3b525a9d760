using System.Text.RegularExpressions;
using Blog.Data.Nodes;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Hexo;

/// <summary>Names, dates and addresses of the posts of Hexo.</summary>
/// <param name="config">The settings.</param>
internal sealed partial class HexoPosts(HexoConfig config)
{
    private const string DefaultName = ":title.md";
    private const int LongestName = 100;

    private readonly Regex? _names = NamesOf(config.Values.TextAt("new_post_name") ?? DefaultName);

    /// <summary>The name and the date that the path of a post says, by the pattern for new posts.</summary>
    /// <param name="path">Its path below <c>_posts/</c>, without extension.</param>
    public NameParts NameOf(string path)
    {
        if (_names?.Match(path) is not { Success: true } match)
            return new NameParts(NameParts.Of(path[(path.LastIndexOf('/') + 1)..]).Date, path);
        var date = match.Groups["year"].Value + "-" + Two(match, "month") + "-" + Two(match, "day");
        return new NameParts(date, match.Groups["title"].Value);
    }

    // What the settings say of the names of new posts; null when that has no date.
    private static Regex? NamesOf(string pattern)
    {
        var isDated =
            pattern.Contains(":year", StringComparison.Ordinal) && pattern.Contains(":title", StringComparison.Ordinal);
        if (!isDated || pattern.Length > LongestName)
            return null;
        var shape = Regex.Escape(pattern[..^(pattern.EndsWith(".md", StringComparison.Ordinal) ? 3 : 0)]);
        return ForeignPattern.Of("^" + Parts().Replace(shape, m => PartOf(m.Groups[1].Value)) + "$");
    }

    /// <summary>The address of a post; null when its pattern needs what only Hexo knows, such as an id.</summary>
    public string? AddressOf(DataMap matter, NameParts name)
    {
        var own = matter.TextAt("permalink");
        if (own is not null && !own.Contains(':', StringComparison.Ordinal))
            return AddressText.Of(own);
        var date = DocumentDate.Of(matter, name.Date, config.TimeZone, "date", "updated");
        var filled = AddressTemplate.Fill(own ?? config.PostPattern, token => Value(token, matter, name.Rest, date));
        return AddressTemplate.IsOpen(filled) ? null : AddressText.Of(filled);
    }

    /// <summary>The pattern in the placeholders of this program; null when it has others.</summary>
    public string? Translated() =>
        AddressTemplate.Translate(
            config.PostPattern,
            name =>
                name switch
                {
                    "title" or "name" => "{slug}",
                    "post_title" => "{title}",
                    "category" => "{categories}",
                    _ => AddressTemplate.DatePlaceholder(name),
                }
        );

    /// <summary>The categories of a post, from the first to the last of the hierarchy; of several the first.</summary>
    public static IReadOnlyList<string> HierarchyOf(DataMap matter)
    {
        var node = matter.At("categories") ?? matter.At("category");
        var first = node is DataList { Items: [DataList nested, ..] } ? nested : node;
        return [.. MatterValues.TextsOf(first)];
    }

    private string? Value(string token, DataMap matter, string slug, DateTimeOffset? date) =>
        token switch
        {
            "title" => slug,
            "name" => slug[(slug.LastIndexOf('/') + 1)..],
            "post_title" => Slugs.Hyphenated(matter.TextAt("title") ?? slug),
            "category" => HierarchyOf(matter) is { Count: > 0 } categories
                ? config.PathOf(categories)
                : config.Values.TextAt("default_category") ?? "uncategorized",
            "hash" => null,
            "timestamp" => date?.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => AddressTemplate.OfDate(token, date)
                ?? matter.TextAt(token)
                ?? config.Values.TextAt($"permalink_defaults.{token}"),
        };

    private static string PartOf(string name) =>
        name switch
        {
            "year" => "(?<year>[0-9]{4})",
            "month" or "i_month" => "(?<month>[0-9]{1,2})",
            "day" or "i_day" => "(?<day>[0-9]{1,2})",
            "title" => "(?<title>.+)",
            _ => "(?:[^/]+?)",
        };

    private static string Two(Match match, string group) =>
        match.Groups[group].Success ? match.Groups[group].Value.PadLeft(2, '0') : "01";

    [GeneratedRegex(":([a-z_]+)")]
    private static partial Regex Parts();
}
