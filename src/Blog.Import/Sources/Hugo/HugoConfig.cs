using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Hugo;

/// <summary>The settings of a blog of Hugo: of one file, or of the files in <c>config/_default/</c>.</summary>
/// <param name="Values">All settings in one map.</param>
internal sealed partial record HugoConfig(DataMap Values)
{
    private ImmutableArray<Regex> Ignored { get; init; } = [];

    /// <summary>The names that only Hugo's settings have.</summary>
    public static ImmutableArray<string> OwnNames { get; } =
    [.. Named("hugo"), .. Named("config/_default/hugo"), .. Named("config/_default/config")];

    /// <summary>The names that the settings of other generators have too.</summary>
    public static ImmutableArray<string> OtherNames { get; } = Named("config");

    /// <summary>The folder of the texts.</summary>
    public string ContentFolder => (Values.TextAt("contentDir") ?? "content").Trim('/', '.');

    /// <summary>The folders whose files are published as they are.</summary>
    public ImmutableArray<string> StaticFolders =>
        Values.TextsAt("staticDir") is { IsEmpty: false } named ? [.. named.Select(n => n.Trim('/', '.'))] : ["static"];

    /// <summary>The address of the site; null for none.</summary>
    public string? BaseUrl => Values.TextAt("baseURL") is { Length: > 1 } url ? url.TrimEnd('/') + "/" : null;

    /// <summary>The language of texts that say none.</summary>
    public string DefaultLanguage => Values.TextAt("defaultContentLanguage") ?? "en";

    /// <summary>The languages with their settings; empty for a blog in one language.</summary>
    public ImmutableArray<DataEntry> Languages => Values.MapAt("languages").Entries;

    /// <summary>Why the settings leave out a file among the texts; null for no such reason.</summary>
    /// <param name="path">Its path below the blog.</param>
    public string? IgnoredBy(ContentPath path) =>
        Ignored.FirstOrDefault(p => p.IsMatch("/" + path.Value)) is { } pattern
            ? $"its path matches '{pattern}' of 'ignoreFiles'"
            : null;

    /// <summary>Why the settings leave out the texts of a language; null for no such reason.</summary>
    /// <param name="language">The language; null for the first.</param>
    public string? OffBy(string? language)
    {
        var isOff =
            language is not null
            && (
                Values
                    .TextsAt("disableLanguages")
                    .SelectMany(l => l.Split(' '))
                    .Contains(language, StringComparer.OrdinalIgnoreCase)
                || Values.FlagAt($"languages.{language}.disabled") == true
            );
        return isOff ? $"its language '{language}' is disabled" : null;
    }

    /// <summary>Whether texts in the first language have it in their addresses too.</summary>
    public bool IsDefaultInFolder => Values.FlagAt("defaultContentLanguageInSubdir") == true;

    /// <summary>Whether addresses are files: <c>/posts/a.html</c>.</summary>
    public bool HasUglyUrls => Values.FlagAt("uglyURLs") == true;

    /// <summary>Whether letters keep their case in addresses.</summary>
    public bool KeepsCase => Values.FlagAt("disablePathToLower") == true;

    /// <summary>Whether dates in names are dates and not parts of the address.</summary>
    public bool HasDatesInNames =>
        Values.MapAt("frontmatter").Entries.Any(e => MatterValues.TextsOf(e.Value).Any(v => v is ":filename"));

    /// <summary>The taxonomies: the key of front matter, and the folder of the lists.</summary>
    public ImmutableArray<(string One, string Many)> Taxonomies =>
        Values.At("taxonomies") is DataMap map
            ? [.. map.Entries.Select(e => (e.Key, (e.Value as DataScalar)?.Text ?? e.Key))]
            : [("tag", "tags"), ("category", "categories")];

    /// <summary>The sections that the settings name as those of posts.</summary>
    public ImmutableArray<string> MainSections =>
        Values.TextsAt("params.mainSections") is { IsEmpty: false } named ? named : Values.TextsAt("mainSections");

    /// <summary>The pattern of addresses in a section; null for none.</summary>
    public string? PatternOf(string section) => Values.TextAt($"permalinks.page.{section}", $"permalinks.{section}");

    /// <summary>Reads the settings of a folder.</summary>
    public static HugoConfig Read(BlogFolder folder, RemarkLog remarks)
    {
        var main = folder.FindFirst([.. Named("hugo"), .. OtherNames]);
        var values = SettingsFile.Read(main, remarks);
        foreach (var file in folder.Below("config/_default").Where(f => f.Path.Folder == "config/_default"))
        {
            var read = SettingsFile.Read(file, remarks);
            values = values.Over(file.Path.Stem is "hugo" or "config" ? read : Under(file.Path.Stem, read));
        }

        foreach (var file in folder.Below("config/production"))
        {
            if (file.Path.Stem is "hugo" or "config" && SettingsFile.Read(file, remarks).Find("baseURL") is { } url)
                values = values.Without("baseURL").Over(new DataMap(default, [url]));
        }

        return new HugoConfig(values) { Ignored = [.. IgnoredOf(main, values, remarks)] };
    }

    private static IEnumerable<Regex> IgnoredOf(BlogFile? settings, DataMap values, RemarkLog remarks)
    {
        foreach (var pattern in values.TextsAt("ignoreFiles"))
        {
            if (ForeignPattern.Of(WholePath().Replace(pattern, "^")) is { } known)
                yield return known;
            else
                remarks.Add(
                    new Remark(
                        RemarkKind.Lost,
                        $"the pattern '{pattern}' of 'ignoreFiles'",
                        "it is not understood: look at what it left out",
                        settings?.Source.Path ?? new ContentPath("hugo.toml")
                    )
                );
        }
    }

    // Hugo compares whole paths, which start elsewhere on each machine.
    [GeneratedRegex(@"^\^/[^()|\[\]]*(?=/content/)")]
    private static partial Regex WholePath();

    // "menus.en.toml" has the menus of one language.
    private static DataMap Under(string stem, DataMap read)
    {
        var key = stem.Split('.')[0] is "menus" ? "menu" : stem.Split('.')[0];
        return new DataMap(default, [new DataEntry(key, default, read)]);
    }

    private static ImmutableArray<string> Named(string stem) =>
        [stem + ".toml", stem + ".yaml", stem + ".yml", stem + ".json"];
}
