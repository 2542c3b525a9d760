using Blog.Pipelines.Engine;

namespace Blog.Pipelines.Documents;

/// <summary>The names of all pipelines, with the types of what they give to one another: all that one pipeline knows of
/// the others.</summary>
public static class PipelineKeys
{
    /// <summary>The settings of the site.</summary>
    public static PipelineKey<LoadedSettings, LoadedSettings> Settings { get; } = new("Settings");

    /// <summary>The data files of the site.</summary>
    public static PipelineKey<DataFile, DataFile> Data { get; } = new("Data");

    /// <summary>The theme with the site's overrides.</summary>
    public static PipelineKey<LoadedTheme, LoadedTheme> Theme { get; } = new("Theme");

    /// <summary>Posts and reviews.</summary>
    public static PipelineKey<ParsedPost, SitePost> Posts { get; } = new("Posts");

    /// <summary>Pages.</summary>
    public static PipelineKey<ParsedPost, SitePost> Pages { get; } = new("Pages");

    /// <summary>Files that are published as they are.</summary>
    public static PipelineKey<SiteAsset, SiteAsset> Assets { get; } = new("Assets");

    /// <summary>Series.</summary>
    public static PipelineKey<SeriesDefinition, SiteSeries> Series { get; } = new("Series");

    /// <summary>Tags.</summary>
    public static PipelineKey<Seed, SiteTag> Tags { get; } = new("Tags");
}
