using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Model;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Documents;

/// <summary>The site's settings with what other pipelines need to read the rest.</summary>
/// <param name="Settings">The settings. Defaults replace missing and wrong values, so that the rest can be checked in
/// the same run.</param>
/// <param name="Source">The text of <c>content/site.yml</c>.</param>
/// <param name="ThemeSettings">The settings of the theme, read by the theme's own table; null when there are
/// none.</param>
/// <param name="ThemePlace">Where the theme is named.</param>
/// <param name="Defaults">Default front matter by folder.</param>
/// <param name="ParsingFingerprint">Of the settings that decide how a single document is parsed.</param>
public sealed record LoadedSettings(
    SiteSettings Settings,
    SourceText Source,
    DataMap? ThemeSettings,
    SourceLocation ThemePlace,
    FolderDefaults Defaults,
    Fingerprint ParsingFingerprint
)
{
    /// <summary>Whether other files can be judged by these settings. They cannot when the file is not valid YAML, or
    /// the addresses of documents could not be read: then every post would be wrong for one mistake here.</summary>
    public bool AreReliable { get; init; } = true;

    /// <summary>The files to publish although their names or contents would exclude them.</summary>
    public PublishList Publish { get; init; } = PublishList.Empty;

    /// <summary>Where the settings name comments; the whole file when they do not.</summary>
    public SourceLocation? CommentsPlace { get; init; }

    /// <summary>Where the settings name analytics; the whole file when they do not.</summary>
    public SourceLocation? AnalyticsPlace { get; init; }

    /// <summary>How bad it is that a reference leads nowhere, by kind.</summary>
    public ReferenceLevels Links { get; init; } = ReferenceLevels.Usual;
}

/// <summary>The files that the settings ask to publish although their names or contents would exclude them.</summary>
/// <param name="Entries">Paths below <c>content/</c> as they are written, with their places; one that ends in a slash
/// means all below a folder.</param>
public sealed record PublishList(ImmutableArray<(string Path, SourceLocation Place)> Entries)
{
    /// <summary>A list without entries.</summary>
    public static PublishList Empty { get; } = new([]);

    /// <summary>Whether a file is asked for.</summary>
    public bool Has(ContentPath file) => Entries.Any(e => Means(e.Path, file));

    /// <summary>Whether an entry means a file.</summary>
    public static bool Means(string entry, ContentPath file)
    {
        var path = "content/" + entry.TrimStart('/');
        return path.EndsWith('/') ? file.Value.StartsWith(path, StringComparison.Ordinal) : file.Value == path;
    }
}
