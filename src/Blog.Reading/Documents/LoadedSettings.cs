using Blog.Data.Nodes;
using Blog.Model;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Documents;

/// <summary>The site's settings with what other pipelines need to read the rest.</summary>
/// <param name="Settings">The settings; defaults stand in for what is missing or wrong, so that the rest can be checked
/// in the same run.</param>
/// <param name="Source">The text of <c>content/site.yml</c>.</param>
/// <param name="ThemeSettings">The settings of the theme, read by the theme's own table; null when there are
/// none.</param>
/// <param name="ThemePlace">Where the theme is named.</param>
/// <param name="Defaults">Front matter that the documents of a folder have when they do not say otherwise.</param>
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
    /// <summary>The files that are published whatever their names are.</summary>
    public PublishList Publish { get; init; } = PublishList.Empty;
}
