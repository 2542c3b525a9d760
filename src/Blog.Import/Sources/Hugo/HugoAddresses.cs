using Blog.Data.Nodes;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Hugo;

/// <summary>The addresses that Hugo gives documents.</summary>
/// <param name="config">The settings.</param>
internal sealed class HugoAddresses(HugoConfig config)
{
    /// <summary>The main address of a document.</summary>
    public string Of(DataMap matter, HugoPlace place, DateTimeOffset? date)
    {
        var prefix = place.Language is { } language ? language : "";
        if (config.IsDefaultInFolder && prefix.Length == 0)
            prefix = config.DefaultLanguage;
        if (matter.TextAt("url") is { } url)
            return Ended(AddressText.Of(url.StartsWith('/') ? "" : prefix, url));
        if (place.IsSection)
            return AddressText.Of(prefix, Path(place.Folder), Path(place.Stem) + "/");
        var name =
            NameParts.Of(place.Stem) is { Date: not null } dated && config.HasDatesInNames ? dated.Rest : place.Stem;
        if (config.PatternOf(place.Section) is { } pattern)
            return Ended(AddressText.Of(prefix, Filled(pattern, matter, place, name, date)));
        var slug = matter.TextAt("slug") ?? name;
        return Ended(AddressText.Of(prefix, Path(place.Folder), Path(slug)));
    }

    /// <summary>The addresses that its aliases name: those without a slash at the start are beside it.</summary>
    public IEnumerable<string> Former(DataMap matter, string main)
    {
        foreach (var alias in matter.TextsAt("aliases").Concat(matter.TextsAt("alias")))
        {
            var isWhole = alias.StartsWith('/') || alias.Contains("//", StringComparison.Ordinal);
            if (AddressText.Written(alias, config.BaseUrl) is { } address)
                yield return AddressText.AsFolder(
                    isWhole ? address : AddressText.Of(AddressText.FolderOf(main), address)
                );
        }
    }

    /// <summary>A name as a part of an address: the address of a tag, a title in a pattern.</summary>
    public string Part(string text) =>
        Path(Slugs.Stripped(text, c => c is '-' or '_' or '.' or '+' or '#' or '~' or '/' or '@' or '%'))
            .Replace("#", "", StringComparison.Ordinal);

    /// <summary>The pattern in the placeholders of this program; null when there is none like it.</summary>
    public string? Translated(string section) =>
        config.PatternOf(section) is { } pattern
            ? Shown(
                AddressTemplate.Translate(
                    pattern,
                    name =>
                        name switch
                        {
                            "title" or "slug" or "filename" or "contentbasename" => "{slug}",
                            "slugorfilename" or "slugorcontentbasename" => "{slug}",
                            "section" => section,
                            _ => AddressTemplate.DatePlaceholder(name),
                        }
                )
            )
        : section.Length > 0 ? Shown($"/{section}/{{slug}}/")
        : null;

    private string Filled(string pattern, DataMap matter, HugoPlace place, string name, DateTimeOffset? date)
    {
        var slug = matter.TextAt("slug");
        var title = matter.TextAt("title") ?? name;
        return AddressTemplate.Fill(
            pattern.Replace(":sections[", ":[", StringComparison.Ordinal),
            token =>
                token switch
                {
                    "title" => Part(title),
                    "slug" => Part(slug ?? title),
                    "filename" or "contentbasename" => Path(name),
                    "slugorfilename" or "slugorcontentbasename" => Path(slug ?? name),
                    "section" => Path(place.Section),
                    "sections" => Path(place.Folder),
                    _ => AddressTemplate.OfDate(token, date),
                }
        );
    }

    private string Path(string text)
    {
        var path = text.Trim().Replace(' ', '-');
        return config.KeepsCase ? path : path.ToLowerInvariant();
    }

    private string Ended(string address)
    {
        if (address.EndsWith('/') || AddressText.IsFile(address))
            return config.HasUglyUrls && address.Length > 1 && address.EndsWith('/')
                ? address.TrimEnd('/') + ".html"
                : address;
        return config.HasUglyUrls ? address + ".html" : address + "/";
    }

    private string? Shown(string? pattern) =>
        pattern is null || !config.HasUglyUrls ? pattern : pattern.TrimEnd('/') + ".html";
}
