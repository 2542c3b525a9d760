using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Zola;

/// <summary>What <c>config.toml</c> says.</summary>
/// <param name="Values">The settings.</param>
internal sealed record ZolaConfig(DataMap Values)
{
    /// <summary>The address of the site; null for none.</summary>
    public string? BaseUrl => Values.TextAt("base_url") is { } url ? url.TrimEnd('/') + "/" : null;

    /// <summary>The other languages.</summary>
    public ImmutableArray<string> Languages =>
        Values.At("languages") is DataMap map
            ? [.. map.Entries.Select(e => e.Key)]
            : [.. Values.MapsAt("languages").Select(l => l.TextAt("code")).OfType<string>()];

    /// <summary>Whether dates stay in addresses.</summary>
    public bool KeepsDates => Values.FlagAt("slugify.paths_keep_dates") == true;

    /// <summary>The taxonomies, by their names.</summary>
    public ImmutableArray<string> Taxonomies =>
        [.. Values.MapsAt("taxonomies").Select(t => t.TextAt("name")).OfType<string>()];

    /// <summary>Whether the lists of a taxonomy have feeds.</summary>
    public bool HasFeed(string taxonomy) =>
        Values
            .MapsAt("taxonomies")
            .Any(t => t.TextAt("name") == taxonomy && (t.FlagAt("feed") ?? t.FlagAt("rss")) == true);

    /// <summary>The names of the feeds.</summary>
    public ImmutableArray<string> Feeds =>
        Values.TextsAt("feed_filenames") is { IsEmpty: false } names ? names
        : Values.TextsAt("feed_filename") is { IsEmpty: false } one ? one
        : ["atom.xml"];

    /// <summary>Why the settings pass a file over; null for no such reason. Their patterns start at any folder, and a
    /// star goes over slashes.</summary>
    /// <param name="path">Its path below the texts.</param>
    public string? IgnoredBy(ContentPath path)
    {
        var whole = "content/" + path.Value;
        return
            Values
                .TextsAt("ignored_content")
                .FirstOrDefault(p => PathGlob.Matches("**/" + p, whole) || PathGlob.MatchesEnd(p, whole))
                is { } pattern
            ? $"its path matches '{pattern}' of 'ignored_content'"
            : null;
    }

    /// <summary>A part of a path, by the rule of the settings.</summary>
    public string Path(string text) => Slug(text, Values.TextAt("slugify.paths"));

    /// <summary>A tag or category as a part of an address.</summary>
    public string Term(string text) => Slug(text, Values.TextAt("slugify.taxonomies"));

    private static string Slug(string text, string? rule) =>
        rule switch
        {
            "off" => text,
            "safe" => string.Concat(
                    text.Trim().Where(c => !"<>:\"/|?*#\\()[]\n\r".Contains(c, StringComparison.Ordinal))
                )
                .Replace(' ', '_'),
            _ => Slugs.Hyphenated(text, isPlain: true),
        };
}
