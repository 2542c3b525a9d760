using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Jekyll;

/// <summary>What <c>_config.yml</c> and the data files say.</summary>
/// <param name="Values">The settings as they are written.</param>
/// <param name="Folder">The folder of the blog.</param>
/// <param name="Remarks">Gets mistakes in files of settings.</param>
internal sealed record JekyllConfig(DataMap Values, BlogFolder Folder, RemarkLog Remarks)
{
    private const string Default = "/:categories/:year/:month/:day/:title:output_ext";

    /// <summary>The address of the site: <c>url</c> and <c>baseurl</c>; null for none.</summary>
    public string? BaseUrl =>
        Values.TextAt("url", "production_url") is { } url
            ? url.TrimEnd('/') + AddressText.AsFolder(AddressText.Of(Values.TextAt("baseurl", "root") ?? ""))
            : null;

    /// <summary>The zone of the site; null for none.</summary>
    public string? TimeZone => Values.TextAt("timezone");

    /// <summary>The pattern of the addresses of posts, with the placeholders of Jekyll.</summary>
    public string PostPattern =>
        Styled(Values.TextAt("collections.posts.permalink") ?? Values.TextAt("permalink") ?? "date");

    /// <summary>The end of the addresses of pages: <c>.html</c>, a slash or nothing.</summary>
    public string PageEnd =>
        Values.TextAt("permalink") switch
        {
            null or "date" or "ordinal" or "none" or "weekdate" => ".html",
            "pretty" => "/",
            var pattern when pattern.EndsWith('/') => "/",
            var pattern when pattern.EndsWith(":output_ext", StringComparison.Ordinal) => ".html",
            _ => "",
        };

    /// <summary>The collections, less the posts, with their settings.</summary>
    public IEnumerable<(string Name, DataMap Settings)> Collections =>
        Values.At("collections") switch
        {
            DataMap map => map.Entries.Select(e => (e.Key, e.Value as DataMap ?? DataMap.Empty)),
            var node => MatterValues.TextsOf(node).Select(name => (name, DataMap.Empty)),
        };

    /// <summary>A pattern for a named style, or the pattern itself.</summary>
    public static string Styled(string pattern) =>
        pattern switch
        {
            "date" => Default,
            "pretty" => "/:categories/:year/:month/:day/:title/",
            "ordinal" => "/:categories/:year/:y_day/:title:output_ext",
            "weekdate" => "/:categories/:year/W:week/:short_day/:title:output_ext",
            "none" => "/:categories/:title:output_ext",
            _ => pattern,
        };

    /// <summary>The front matter that <c>defaults</c> gives a document; later scopes that are closer win.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="type">The collection: <c>posts</c>, <c>pages</c>, <c>drafts</c>.</param>
    public DataMap DefaultsOf(string path, string type)
    {
        var fitting = Values
            .MapsAt("defaults")
            .Where(d => IsIn(d.TextAt("scope.path") ?? "", path))
            .Where(d => d.TextAt("scope.type") is not { } wanted || IsType(wanted, type))
            .Index()
            .OrderByDescending(d => (d.Item.TextAt("scope.path") ?? "").Length)
            .ThenByDescending(d => d.Item.TextAt("scope.type") is not null)
            .ThenByDescending(d => d.Index);
        return fitting.Aggregate(DataMap.Empty, (values, d) => values.Over(d.Item.MapAt("values")));
    }

    /// <summary>Whether a file is kept out of the site by <c>exclude</c>.</summary>
    public bool IsExcluded(string path) => Excluded.Any(pattern => PathGlob.Matches(pattern, path));

    private ImmutableArray<string> Excluded { get; } =
    [
        .. Values.TextsAt("exclude"),
        "node_modules",
        "vendor",
        "Gemfile",
        "Gemfile.lock",
        "Rakefile",
        "package.json",
        "package-lock.json",
        "yarn.lock",
        "gulpfile.js",
        "Gruntfile.js",
        "*.gemspec",
        "_config*.yml",
        "netlify.toml",
        "vercel.json",
        "Dockerfile",
        "docker-compose.yml",
        "Makefile",
    ];

    private static bool IsType(string wanted, string type) =>
        wanted.TrimEnd('s') == type.TrimEnd('s') || (type == "drafts" && wanted is "posts" or "post");

    private static bool IsIn(string scope, string path)
    {
        var folder = scope.Trim('/');
        return folder.Length == 0
            || path == folder
            || path.StartsWith(folder + "/", StringComparison.Ordinal)
            || (folder.Contains('*', StringComparison.Ordinal) && PathGlob.Matches(folder, path));
    }
}
