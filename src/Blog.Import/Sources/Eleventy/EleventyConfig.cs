using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Eleventy;

/// <summary>What the program of settings and the data files say, as far as it is plain values.</summary>
/// <param name="InputFolder">The folder of the texts; empty for the root.</param>
/// <param name="Site">The data about the site.</param>
/// <param name="Menu">The entries of the menu.</param>
internal sealed partial record EleventyConfig(string InputFolder, DataMap Site, ImmutableArray<DataMap> Menu)
{
    private static readonly string[] Names =
    [
        ".eleventy.js",
        ".eleventy.cjs",
        "eleventy.config.js",
        "eleventy.config.cjs",
        "eleventy.config.mjs",
        "eleventy.config.ts",
    ];

    private const int MostIgnored = 1000;

    private static readonly string[] SiteFiles = ["metadata", "site", "meta", "config", "globals", "siteMeta"];

    /// <summary>The folders that are copied as they are, each with where it goes; empty for its own place.</summary>
    public ImmutableArray<(string From, string To)> Copied { get; init; } = [];

    /// <summary>Folders of templates and data, below the texts.</summary>
    public ImmutableArray<string> Parts { get; init; } = ["_includes", "_data", "_layouts"];

    /// <summary>Patterns of the paths of files that it passes over, below the root of the blog.</summary>
    public ImmutableArray<string> Ignored { get; init; } = [];

    /// <summary>The address of the site; null for none.</summary>
    public string? BaseUrl =>
        Site.TextAt("url", "baseUrl", "baseurl", "base_url", "siteUrl") is { } url ? url.TrimEnd('/') + "/" : null;

    /// <summary>The file of settings; null for none.</summary>
    public static BlogFile? FileOf(BlogFolder folder) => folder.FindFirst(Names);

    /// <summary>Reads the settings of a folder.</summary>
    public static EleventyConfig Read(BlogFolder folder, RemarkLog remarks)
    {
        var script = FileOf(folder) is { Source.Length: < 1_000_000 } file ? file.Text().Text : "";
        var package = folder.Find("package.json") is { Source.Length: < 1_000_000 } json ? json.Text().Text : "";
        var input = ScriptText.Find(script, "input") ?? InputOption().Match(package).Groups[1].Value;
        input = input.Trim('.', '/');
        input = input.Length > 0 && folder.HasFolder(input) ? input : "";
        var content = folder.In(input);
        var data = (ScriptText.Find(script, "data") ?? "_data").Trim('/');
        data =
            content.HasFolder(data) ? data
            : content.In("").HasFolder("_data") ? "_data"
            : data;
        var top = data.StartsWith("../", StringComparison.Ordinal) ? folder.In(data[3..]) : content.In(data);
        var copied = ScriptText
            .Arguments(script, "addPassthroughCopy")
            .Select(c => (From: Below(c.From, input), To: c.To?.Trim('/', '.') ?? Below(c.From, input)));
        return new EleventyConfig(input, SiteOf(top, remarks), MenuOf(top, remarks))
        {
            Copied = [.. copied],
            Ignored = [.. IgnoredOf(folder, input, script)],
            Parts =
            [
                "_includes",
                "_data",
                "_layouts",
                data,
                .. Folder(script, "includes"),
                .. Folder(script, "layouts"),
            ],
        };
    }

    private static IEnumerable<string> IgnoredOf(BlogFolder folder, string input, string script)
    {
        foreach (var (pattern, _) in ScriptText.Arguments(script, "ignores.add").Take(MostIgnored))
            yield return Bare(pattern);
        var lists = new[] { (Top: "", Name: ".eleventyignore"), (Top: input, Name: ".eleventyignore") }.Distinct();
        if (!NoGitIgnore().IsMatch(script))
            lists = lists.Append((Top: "", Name: ".gitignore"));
        foreach (var (top, name) in lists)
        {
            var file = folder.Find(top.Length == 0 ? name : $"{top}/{name}");
            var lines = file is { Source.Length: < 1_000_000 } ? file.Text().Text.Split('\n') : [];
            var patterns = lines.Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] is not ('#' or '!'));
            foreach (var pattern in patterns.Take(MostIgnored))
                yield return top.Length == 0 ? Bare(pattern) : $"{top}/{Bare(pattern)}";
        }
    }

    private static string Bare(string pattern) =>
        (pattern.StartsWith("./", StringComparison.Ordinal) ? pattern[2..] : pattern).Trim('/');

    private static IEnumerable<string> Folder(string script, string name) =>
        ScriptText.Find(script, name)?.Trim('/', '.') is { Length: > 0 } found ? [found] : [];

    private static string Below(string path, string input)
    {
        var clean = path.Trim('.', '/').Split('*')[0].TrimEnd('/');
        return input.Length > 0 && clean.StartsWith(input + "/", StringComparison.Ordinal)
            ? clean[(input.Length + 1)..]
            : clean;
    }

    private static DataMap SiteOf(BlogFolder data, RemarkLog remarks)
    {
        var values = DataMap.Empty;
        foreach (var name in SiteFiles)
        {
            values = values.Over(
                SettingsFile.Read(data.FindFirst(name + ".json", name + ".yml", name + ".yaml"), remarks)
            );
            if (data.FindFirst(name + ".js", name + ".cjs", name + ".mjs") is { Source.Length: < 1_000_000 } script)
                values = values.Over(OfScript(script.Text().Text));
        }

        return values;
    }

    private static readonly string[] ScriptKeys =
    [
        "title",
        "name",
        "url",
        "description",
        "language",
        "lang",
        "author",
        "email",
    ];

    private static DataMap OfScript(string script) =>
        new(
            default,
            [
                .. ScriptKeys
                    .Select(key => (Key: key, Text: ScriptText.Find(script, key)))
                    .Where(e => e.Text is not null)
                    .Select(e => new DataEntry(e.Key, default, new DataScalar(default, DataScalarKind.Text, e.Text!))),
            ]
        );

    private static ImmutableArray<DataMap> MenuOf(BlogFolder data, RemarkLog remarks)
    {
        var root = SettingsFile.Root(
            data.FindFirst("navigation.json", "nav.json", "menu.json", "navigation.yml"),
            remarks
        );
        var list = root as DataList ?? (root as DataMap)?.At("items") as DataList;
        return [.. (list?.Items ?? []).OfType<DataMap>()];
    }

    [GeneratedRegex("setUseGitIgnore\\(\\s*false")]
    private static partial Regex NoGitIgnore();

    [GeneratedRegex("--input[= ]([\\w./-]+)")]
    private static partial Regex InputOption();
}
