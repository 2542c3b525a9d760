using System.Collections.Immutable;
using Blog.Pipelines.Archive;
using Blog.Pipelines.Assets;
using Blog.Pipelines.Cards;
using Blog.Pipelines.Catalogue;
using Blog.Pipelines.Clippings;
using Blog.Pipelines.CrossPosts;
using Blog.Pipelines.Data;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Feeds;
using Blog.Pipelines.Home;
using Blog.Pipelines.Newsletter;
using Blog.Pipelines.NotFound;
using Blog.Pipelines.Pages;
using Blog.Pipelines.Posts;
using Blog.Pipelines.Redirects;
using Blog.Pipelines.References;
using Blog.Pipelines.Rendering;
using Blog.Pipelines.Reviews;
using Blog.Pipelines.Series;
using Blog.Pipelines.Settings;
using Blog.Pipelines.SiteFiles;
using Blog.Pipelines.Sitemap;
using Blog.Pipelines.Tags;
using Blog.Pipelines.Theme;

namespace Blog.Pipelines;

/// <summary>The one list of all pipelines.</summary>
internal static class SitePipelines
{
    /// <summary>The pipelines that make the map of a site, in the order in which their outputs are listed.</summary>
    public static ImmutableArray<Pipeline> Mapping { get; } =
    [
        SettingsPipeline.Create(),
        DataPipeline.Create(),
        ThemePipeline.Create(),
        PostsPipeline.Create(),
        PagesPipeline.Create(),
        AssetsPipeline.Create(),
        SeriesPipeline.Create(),
        TagsPipeline.Create(),
        CataloguePipeline.Create(),
        CrossPostsPipeline.Create(),
        CardsPipeline.Create(),
        ClippingsPipeline.Create(),
        RenderingPipeline.Create(),
        HomePipeline.Create(),
        ArchivePipeline.Create(),
        ReviewsPipeline.Create(),
        FeedsPipeline.Create(),
        NewsletterPipeline.Create(),
        SitemapPipeline.Create(),
        RedirectsPipeline.Create(),
        NotFoundPipeline.Create(),
        SiteFilesPipeline.Create(),
    ];

    /// <summary>The pipelines that check a site whose map is made: they come after all that documents may refer
    /// to.</summary>
    public static ImmutableArray<Pipeline> Checking { get; } = [ReferencesPipeline.Create(Mapping)];

    /// <summary>All pipelines.</summary>
    public static ImmutableArray<Pipeline> All { get; } = [.. Mapping, .. Checking];
}
