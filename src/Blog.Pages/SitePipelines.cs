using System.Collections.Immutable;
using Blog.Engine;
using Blog.Model.Clippings;
using Blog.Model.CrossPosts;
using Blog.Pages.Copies;
using Blog.Pages.Feeds;
using Blog.Pages.Files;
using Blog.Pages.Newsletter;
using Blog.Pages.PageKinds;
using Blog.Pages.Proofs;
using Blog.Pages.Redirects;
using Blog.Pages.References;
using Blog.Pages.Rendering;
using Blog.Pages.Reviews;
using Blog.Pages.SiteFiles;
using Blog.Pages.Sitemap;
using Blog.Pages.SocialCards;
using Blog.Pages.Theme;
using Blog.Reading.Assets;
using Blog.Reading.Cards;
using Blog.Reading.Catalogue;
using Blog.Reading.Clippings;
using Blog.Reading.CrossPosts;
using Blog.Reading.Data;
using Blog.Reading.Documents;
using Blog.Reading.Posts;
using Blog.Reading.Redirects;
using Blog.Reading.Series;
using Blog.Reading.Settings;
using Blog.Reading.Tags;

namespace Blog.Pages;

/// <summary>The whole build: every pipeline, and what each reads from the others.</summary>
/// <param name="Request">The input of the build.</param>
/// <param name="Proof">The input of the check: which results of an earlier build hold.</param>
/// <param name="Map">The pipelines that make the map of a site, in the order in which their outputs are listed: where
/// two claim one path, a preview shows the first.</param>
/// <param name="Check">The pipelines that check a site whose map is made.</param>
/// <param name="Results">The pipelines whose values a site offers.</param>
internal sealed record SitePipelines(
    Pipeline<BuildRequest> Request,
    Pipeline<CheckProof> Proof,
    ImmutableArray<Pipeline> Map,
    ImmutableArray<Pipeline> Check,
    SiteResults Results
)
{
    /// <summary>The one instance for all builds: results are kept from run to run by module.</summary>
    public static SitePipelines All { get; } = Recipe();

    private static SitePipelines Recipe()
    {
        var request = Pipeline.Given<BuildRequest>("Request");
        var proof = Pipeline.Given<CheckProof>("Proof");
        var settings = SettingsPipeline.Create(request);
        var data = DataPipeline.Create();
        var theme = ThemePipeline.Create(settings);
        var posts = PostsPipeline.Create(request, settings);
        var pages = PostsPipeline.OfPages(request, settings);
        var assets = AssetsPipeline.Create(request, settings, posts, pages);
        var series = SeriesPipeline.Create(settings, posts);
        var tags = TagsPipeline.Create(posts);
        var catalogue = CataloguePipeline.Create(request, settings, posts, pages, series, tags, assets);
        var ledger = CrossPostsPipeline.Create(catalogue);
        var cards = CardsPipeline.Create(catalogue);
        var clippings = ClippingsPipeline.Create();
        var renderer = RenderingPipeline.Create(request, theme, data, catalogue, cards);
        var copies = CopiesPipeline.Create(request, renderer, ledger);
        var newsletter = NewsletterPipeline.Create(renderer, cards);
        var redirects = RedirectsPipeline.Create(settings);
        ImmutableArray<Pipeline> content = [request, settings, data, posts, pages, assets, series, tags, catalogue];
        ImmutableArray<Pipeline> known = [redirects, ledger, cards, clippings, theme, renderer, copies];
        ImmutableArray<Pipeline> own =
        [
            .. content,
            .. known,
            Pipeline.OutputsOf("DocumentPages", [posts, pages], copies, MakeDocumentPages.Of),
            Pipeline.Outputs("Files", request, catalogue, PublishFiles.Of),
            Pipeline.OutputsOf("SeriesPages", [series], renderer, MakeSeriesPages.Of),
            Pipeline.OutputsOf("TagPages", [tags], renderer, MakeTagPages.Of),
            Pipeline.Outputs("Home", renderer, MakeHomePages.Of),
            Pipeline.Outputs("Archive", renderer, MakeArchivePages.Of),
            Pipeline.Outputs("Reviews", renderer, cards, MakeReviewPages.Of),
            Pipeline.Outputs("Feeds", renderer, MakeFeeds.Of),
            newsletter,
            SocialCardsPipeline.Create(request, renderer),
            Pipeline.Outputs("Sitemap", renderer, MakeSitemap.Of),
            Pipeline.Outputs("NotFound", renderer, MakeNotFoundPage.Of),
            Pipeline.Outputs("SiteFiles", renderer, MakeSiteFiles.Of),
        ];
        ImmutableArray<Pipeline> map = [.. own, RedirectsAfter(own, redirects, renderer)];
        ImmutableArray<Pipeline> published = [.. map.Where(p => p.HasOutputs)];
        var check = ReferencesPipeline.Create(request, settings, theme, catalogue, cards, redirects, proof, published);
        return new SitePipelines(
            request,
            proof,
            map,
            [proof, check],
            new(settings, catalogue, ledger, cards, clippings, renderer, copies, newsletter, check)
        );
    }

    // Patterns lead to what the others make.
    private static Pipeline RedirectsAfter(
        ImmutableArray<Pipeline> others,
        Pipeline<SiteRedirect> redirects,
        Pipeline<PageRenderer> renderer
    ) =>
        Pipeline.OutputsBeside(
            "Redirects",
            [.. others.Where(p => p.HasOutputs)],
            redirects,
            renderer,
            MakeRedirects.Of
        );
}

/// <summary>The pipelines whose values a site offers once its map is made.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Catalogue">What is on the site.</param>
/// <param name="Ledger">What is known about copies beyond front matter.</param>
/// <param name="Cards">The cards of links.</param>
/// <param name="Clippings">The links that the author wants to write about.</param>
/// <param name="Renderer">The renderer of all pages.</param>
/// <param name="Copies">Makes copies of posts, and their pictures.</param>
/// <param name="Newsletter">The issues of the newsletter.</param>
/// <param name="Check">The documents whose references were checked.</param>
internal sealed record SiteResults(
    Pipeline<LoadedSettings> Settings,
    Pipeline<SiteCatalogue> Catalogue,
    Pipeline<CrossPostLedger> Ledger,
    Pipeline<CardIndex> Cards,
    Pipeline<ClippingBook> Clippings,
    Pipeline<PageRenderer> Renderer,
    Pipeline<CopyPictures> Copies,
    Pipeline<NewsletterIssues> Newsletter,
    Pipeline<CheckedDocument> Check
);
