using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Astro;

/// <summary>What the programs of settings say, as far as it is plain values.</summary>
/// <param name="Script">The text of <c>astro.config.mjs</c>.</param>
/// <param name="Constants">The texts of the files that themes keep their values in.</param>
internal sealed partial record AstroConfig(string Script, string Constants)
{
    private static readonly string[] ConstantFiles =
    [
        "src/consts.ts",
        "src/consts.js",
        "src/config.ts",
        "src/config.js",
        "src/constants.ts",
        "src/site.config.ts",
        "src/siteConfig.ts",
        "src/data/site.ts",
        "src/config/index.ts",
    ];

    /// <summary>The collections: name, and the folder of their texts.</summary>
    public ImmutableArray<(string Name, string Folder)> Collections { get; init; } = [];

    /// <summary>The address of the site; null for none.</summary>
    public string? BaseUrl =>
        (ScriptText.Find(Script, "site") ?? ScriptText.Find(Constants, "SITE_URL", "website", "site", "url"))
            is { } site
        && site.StartsWith("http", StringComparison.Ordinal)
            ? site.TrimEnd('/') + AddressText.AsFolder(AddressText.Of(ScriptText.Find(Script, "base") ?? ""))
            : null;

    /// <summary>Whether addresses end without a slash.</summary>
    public bool HasNoSlash => ScriptText.Find(Script, "trailingSlash") == "never";

    /// <summary>Whether pages are files: <c>/blog/a.html</c>.</summary>
    public bool HasFiles => ScriptText.Find(Script, "format") == "file";

    /// <summary>Whether a theme for documents, Starlight, makes the pages of a collection: at the top.</summary>
    public bool ShowsByTheme(string collection) =>
        collection == "docs" && Script.Contains("@astrojs/starlight", StringComparison.Ordinal);

    /// <summary>The program of settings; null for none.</summary>
    public static BlogFile? FileOf(BlogFolder folder) =>
        folder.FindFirst(
            "astro.config.mjs",
            "astro.config.ts",
            "astro.config.js",
            "astro.config.cjs",
            "astro.config.mts"
        );

    /// <summary>Reads the settings of a folder.</summary>
    public static AstroConfig Read(BlogFolder folder)
    {
        var constants = string.Join('\n', ConstantFiles.Select(folder.Find).OfType<BlogFile>().Select(TextOf));
        return new AstroConfig(FileOf(folder) is { } file ? TextOf(file) : "", constants)
        {
            Collections = [.. CollectionsOf(folder).DistinctBy(c => c.Item2)],
        };
    }

    private static IEnumerable<(string, string)> CollectionsOf(BlogFolder folder)
    {
        var config = folder.FindFirst(
            "src/content.config.ts",
            "src/content/config.ts",
            "src/content.config.mjs",
            "src/content/config.js"
        );
        if (config is not null)
        {
            foreach (Match match in Loader().Matches(TextOf(config)))
                yield return (match.Groups["name"].Value, match.Groups["base"].Value.Trim('.', '/'));
        }

        foreach (
            var name in folder
                .Below("src/content")
                .Select(f => f.Path.Value.Split('/'))
                .Where(p => p.Length > 3)
                .Select(p => p[2])
                .Distinct()
        )
            yield return (name, "src/content/" + name);
        if (folder.HasFolder("src/blog"))
            yield return ("blog", "src/blog");
    }

    private static string TextOf(BlogFile file) => file.Source.Length > 1_000_000 ? "" : file.Text().Text;

    [GeneratedRegex(
        "(?:const|let)\\s+(?<name>\\w{1,60})\\s*=\\s*defineCollection[^;]{0,400}?"
            + "base\\s*:\\s*[\"'`](?<base>[^\"'`\\n]{1,200})[\"'`]"
    )]
    private static partial Regex Loader();
}
