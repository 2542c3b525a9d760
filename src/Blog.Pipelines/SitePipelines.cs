using System.Collections.Immutable;
using Blog.Model;
using Blog.Model.Clippings;
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

/// <summary>The whole build: every pipeline, and what flows from each to the others.</summary>
/// <param name="Map">The pipelines that make the map of a site, in the order in which their outputs are listed: where
/// two claim a path, a preview shows the first.</param>
/// <param name="Check">The pipelines that check a site whose map is made.</param>
/// <param name="Results">The pipelines whose values are known of a site.</param>
internal sealed record SitePipelines(ImmutableArray<Pipeline> Map, ImmutableArray<Pipeline> Check, SiteResults Results)
{
    /// <summary>The pipelines. One instance for all builds: results are kept from run to run by module.</summary>
    public static SitePipelines All { get; } = Recipe();

    private static SitePipelines Recipe()
    {
        var settings = SettingsPipeline.Create();
        var data = DataPipeline.Create();
        var theme = ThemePipeline.Create(settings);
        var posts = PostsPipeline.Create(settings);
        var pages = PostsPipeline.OfPages(settings);
        var assets = AssetsPipeline.Create(settings, posts, pages);
        var series = SeriesPipeline.Create(settings, posts);
        var tags = TagsPipeline.Create(posts);
        var catalogue = CataloguePipeline.Create(settings, posts, pages, series, tags, assets);
        var ledger = CrossPostsPipeline.Create(catalogue);
        var cards = CardsPipeline.Create(catalogue);
        var clippings = ClippingsPipeline.Create();
        var renderer = RenderingPipeline.Create(theme, data, catalogue, cards);
        var newsletter = NewsletterPipeline.Create(renderer, cards);
        ImmutableArray<Pipeline> read = [settings, data, theme, posts, pages, series, tags, catalogue, ledger, cards];
        ImmutableArray<Pipeline> map =
        [
            .. read,
            clippings,
            renderer,
            Pipeline.OutputsOf("DocumentPages", [posts, pages], renderer, MakeDocumentPages.Of),
            assets,
            Pipeline.OutputsOf("SeriesPages", [series], renderer, MakeSeriesPages.Of),
            Pipeline.OutputsOf("TagPages", [tags], renderer, MakeTagPages.Of),
            Pipeline.Outputs("Home", renderer, MakeHomePages.Of),
            Pipeline.Outputs("Archive", renderer, MakeArchivePages.Of),
            Pipeline.Outputs("Reviews", renderer, cards, MakeReviewPages.Of),
            Pipeline.Outputs("Feeds", renderer, MakeFeeds.Of),
            newsletter,
            Pipeline.Outputs("Sitemap", catalogue, MakeSitemap.Of),
            Pipeline.Outputs("Redirects", catalogue, MakeRedirects.Of),
            Pipeline.Outputs("NotFound", renderer, MakeNotFoundPage.Of),
            Pipeline.Outputs("SiteFiles", renderer, MakeSiteFiles.Of),
        ];
        var check = ReferencesPipeline.Create(settings, theme, catalogue, cards, [.. map.Where(p => p.HasOutputs)]);
        return new SitePipelines(map, [check], new(catalogue, ledger, cards, clippings, renderer, newsletter));
    }
}

/// <summary>The pipelines whose values are known of a site once its map is made.</summary>
/// <param name="Catalogue">What is on the site.</param>
/// <param name="Ledger">What is known of copies beside front matter.</param>
/// <param name="Cards">The cards of links.</param>
/// <param name="Clippings">The links that their author means to write about.</param>
/// <param name="Renderer">The renderer of all pages.</param>
/// <param name="Newsletter">The issues of the newsletter.</param>
internal sealed record SiteResults(
    Pipeline<SiteCatalogue> Catalogue,
    Pipeline<CrossPostLedger> Ledger,
    Pipeline<CardIndex> Cards,
    Pipeline<ClippingBook> Clippings,
    Pipeline<PageRenderer> Renderer,
    Pipeline<NewsletterIssues> Newsletter
);
