using System.Text.RegularExpressions;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Reading.Parsing.Addresses;

namespace Blog.Import.Sources.Hexo;

/// <summary>What <c>_config.yml</c> and the settings of the theme say.</summary>
/// <param name="Values">The settings.</param>
/// <param name="Theme">Those of the theme.</param>
internal sealed partial record HexoConfig(DataMap Values, DataMap Theme)
{
    /// <summary>The folder of the texts.</summary>
    public string SourceFolder => (Values.TextAt("source_dir") ?? "source").Trim('/', '.');

    /// <summary>The address of the site; null for none.</summary>
    public string? BaseUrl =>
        Values.TextAt("url") is { } url ? WithRoot(url.TrimEnd('/'), Values.TextAt("root") ?? "/") : null;

    /// <summary>The pattern of addresses of posts.</summary>
    public string PostPattern => Values.TextAt("permalink") ?? ":year/:month/:day/:title/";

    /// <summary>The zone of the site; null for none.</summary>
    public string? TimeZone => Values.TextAt("timezone");

    /// <summary>Whether each post has a folder of its own beside it.</summary>
    public bool HasAssetFolders => Values.FlagAt("post_asset_folder") == true;

    /// <summary>The folder of a kind of list: <c>tag_dir</c>, <c>category_dir</c>, <c>archive_dir</c>.</summary>
    public string FolderOf(string key, string otherwise) => Values.TextAt(key)?.Trim('/') ?? otherwise;

    /// <summary>The part of an address for a tag or a category: what the map says, else its slug.</summary>
    /// <param name="name">The tag or category.</param>
    /// <param name="map">The setting with the map: <c>tag_map</c>.</param>
    public string Part(string name, string map) =>
        Slug(MatterValues.TextsOf(Values.MapAt(map).Find(name)?.Value).FirstOrDefault() ?? name);

    /// <summary>A category of a hierarchy: each level is a folder.</summary>
    public string PathOf(IEnumerable<string> categories) =>
        string.Join('/', categories.Select(c => Part(c, "category_map")));

    /// <summary>Reads the settings of a folder.</summary>
    public static HexoConfig Read(BlogFolder folder, RemarkLog remarks)
    {
        var values = SettingsFile.Read(folder.FindFirst("_config.yml", "_config.yaml"), remarks);
        var theme = values.TextAt("theme") ?? "";
        var file = folder.FindFirst($"_config.{theme}.yml", $"themes/{theme}/_config.yml", $"source/_data/{theme}.yml");
        return new HexoConfig(values, SettingsFile.Read(file, remarks));
    }

    // Signs become hyphens, accents go, and the case stays unless a setting says otherwise.
    private string Slug(string text)
    {
        var slug = Signs().Replace(SlugMaker.WithoutAccents(text), "-").Trim('-');
        return Values.TextAt("filename_case") switch
        {
            "1" => slug.ToLowerInvariant(),
            "2" => slug.ToUpperInvariant(),
            _ => slug,
        };
    }

    private static string WithRoot(string url, string root) =>
        root.Trim('/') is { Length: > 0 } below && !url.EndsWith("/" + below, StringComparison.Ordinal)
            ? $"{url}/{below}/"
            : url + "/";

    [GeneratedRegex("""[\s~`!@#$%^&*()\-_+=\[\]{}|\\;:"'<>,.?/]+""")]
    private static partial Regex Signs();
}
