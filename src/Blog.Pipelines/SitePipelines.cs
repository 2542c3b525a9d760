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

/// <summary>The whole build: every pipeline, and what flows from each to the others.</summary>
/// <param name="Mapping">The pipelines that make the map of a site, in the order in which their outputs are
/// listed.</param>
/// <param name="Checking">The pipelines that check a site whose map is made.</param>
internal sealed record SitePipelines(ImmutableArray<Pipeline> Mapping, ImmutableArray<Pipeline> Checking)
{
    /// <summary>The pipelines. One instance for all builds: results are kept from run to run by module.</summary>
    public static SitePipelines All { get; } = Recipe();

    /// <summary>Gives what is on the site.</summary>
    public required Pipeline<SiteCatalogue> Catalogue { get; init; }

    /// <summary>Gives what is known of copies beside front matter.</summary>
    public required Pipeline<CrossPostLedger> Ledger { get; init; }

    /// <summary>Gives the cards of links.</summary>
    public required Pipeline<CardIndex> Cards { get; init; }

    /// <summary>Gives the links that their author means to write about.</summary>
    public required Pipeline<ClippingBook> Clippings { get; init; }

    /// <summary>Gives the renderer of all pages.</summary>
    public required Pipeline<PageRenderer> Renderer { get; init; }

    /// <summary>Gives the issues of the newsletter.</summary>
    public required Pipeline<NewsletterIssues> Newsletter { get; init; }

    private static SitePipelines Recipe()
    {
        var settings = SettingsPipeline.Create();
        var data = DataPipeline.Create();
        var theme = ThemePipeline.Create(settings);
        var posts = PostsPipeline.Create(settings);
        var pages = PagesPipeline.Create(settings);
        var assets = AssetsPipeline.Create(settings, posts, pages);
        var series = SeriesPipeline.Create(settings, posts);
        var tags = TagsPipeline.Create(posts);
        var catalogue = CataloguePipeline.Create(settings, posts, pages, series, tags, assets);
        var ledger = CrossPostsPipeline.Create(catalogue);
        var cards = CardsPipeline.Create(catalogue);
        var clippings = ClippingsPipeline.Create();
        var renderer = RenderingPipeline.Create(theme, data, catalogue, cards);
        var newsletter = NewsletterPipeline.Create(renderer, cards);
        ImmutableArray<Pipeline> reading =
        [
            settings,
            data,
            posts,
            pages,
            series,
            tags,
            catalogue,
            ledger,
            cards,
            clippings,
            renderer,
        ];
        // Where two outputs claim a path, a preview shows the first.
        ImmutableArray<Pipeline> publishing =
        [
            theme,
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
        var references = ReferencesPipeline.Create(settings, theme, catalogue, cards, publishing);
        return new SitePipelines([.. reading, .. publishing], [references])
        {
            Catalogue = catalogue,
            Ledger = ledger,
            Cards = cards,
            Clippings = clippings,
            Renderer = renderer,
            Newsletter = newsletter,
        };
    }
}
