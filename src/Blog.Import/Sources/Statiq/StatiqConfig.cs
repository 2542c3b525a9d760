using System.Text.RegularExpressions;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Statiq;

/// <summary>The settings of a blog of Statiq or Wyam: of files, and of plain values in its program.</summary>
/// <param name="Values">The settings, without the classes of their keys.</param>
internal sealed partial record StatiqConfig(DataMap Values)
{
    private static readonly string[] Files =
    [
        "settings.yml",
        "settings.yaml",
        "settings.json",
        "appsettings.json",
        "statiq.yml",
        "statiq.yaml",
        "statiq.json",
        "_globals.yml",
    ];

    /// <summary>The address of the site; null for none.</summary>
    public string? BaseUrl
    {
        get
        {
            if (Values.TextAt("Host") is not { } host)
                return null;
            var scheme = Values.FlagAt("LinksUseHttps") == false ? "http" : "https";
            return $"{scheme}://{Bare(host)}" + AddressText.AsFolder(AddressText.Of(Values.TextAt("LinkRoot") ?? ""));
        }
    }

    /// <summary>Whether links have no <c>.html</c>.</summary>
    public bool HidesExtensions => Values.FlagAt("LinkHideExtensions") != false;

    /// <summary>Whether names of files are put into lower case and freed of signs.</summary>
    public bool OptimizesNames => Values.FlagAt("OptimizeContentFileNames") != false;

    /// <summary>The folder of posts.</summary>
    public string PostFolder => (Values.TextAt("PostsPath", "PostSources") ?? "posts").Trim('/', '*').Split('/')[0];

    /// <summary>Reads the settings of a folder.</summary>
    public static StatiqConfig Read(BlogFolder folder, RemarkLog remarks)
    {
        var values = DataMap.Empty;
        foreach (var name in Files)
            values = values.Over(SettingsFile.Read(folder.Find(name), remarks));
        var programs = folder.Files.Where(f =>
            f.Path.Value == "config.wyam" || (f.Path.Extension == ".cs" && f.Path.Value.Split('/').Length <= 2)
        );
        foreach (var program in programs.Where(f => f.Source.Length < 1_000_000))
            values = values.Over(OfProgram(program.Text().Text));
        return new StatiqConfig(values);
    }

    private static DataMap OfProgram(string text) =>
        new(
            default,
            [
                .. Setting()
                    .Matches(text)
                    .Select(m => new DataEntry(
                        m.Groups["key"].Value,
                        default,
                        new DataScalar(default, DataScalarKind.Text, m.Groups["text"].Value + m.Groups["word"].Value)
                    ))
                    .DistinctBy(e => e.Key, StringComparer.OrdinalIgnoreCase),
            ]
        );

    private static string Bare(string host) => host[(host.LastIndexOf('/') + 1)..];

    [GeneratedRegex(
        """(?:Settings\[|AddSetting\(|GlobalMetadata\[|\[)\s*(?:nameof\()?"?(?:[A-Za-z]+\.)?(?<key>[A-Za-z]+)"?\)?"""
            + """(?:\]\s*=|,)\s*(?:"(?<text>[^"\n]*)"|(?<word>true|false|[0-9]+)\b)"""
    )]
    private static partial Regex Setting();
}
