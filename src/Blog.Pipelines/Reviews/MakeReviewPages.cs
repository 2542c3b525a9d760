using System.Collections.Immutable;
using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Rendering;
using Blog.Pipelines.Variables;
using Blog.Text;

namespace Blog.Pipelines.Reviews;

/// <summary>Yields the list of reviews; nothing for a site that has none.</summary>
internal sealed class MakeReviewPages : IModule<Seed, Output>
{
    private static readonly Permalink Index = new("/reviews/");

    /// <inheritdoc/>
    public ImmutableArray<Document<Output>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var renderer = context.TheFinished(RenderingPipeline.Key);
        var reviews = renderer.Site.Catalogue.Reviews;
        if (reviews.IsEmpty)
            return [];
        var fingerprint = PostOrder.FingerprintOf(reviews);
        return
        [
            .. Pagination.Of(Index, reviews, renderer.Site.Settings.PageSize)
                .Select(part => new Document<Output>(null, Page(part, renderer, fingerprint), fingerprint)),
        ];
    }

    private static Output Page(Pagination part, PageRenderer renderer, Fingerprint fingerprint)
    {
        var site = renderer.Site;
        return renderer.Output(part.Permalink.ToSitePath(), fingerprint, [], () => Describe(part, site), _ => PageLocals.Of(
            ("posts", site.Posts(part.Posts)), ("pagination", PaginationVariables.Type.Wrap((site, part), "pagination:" + part.Permalink))));
    }

    private static PageDescription Describe(Pagination part, SiteView site)
    {
        var title = Crumbs.Word(site, "reviews");
        return new PageDescription
        {
            Kind = "reviews",
            Permalink = part.Permalink,
            Number = part.Number,
            Total = part.Total,
            Title = title,
            Section = Index,
            Breadcrumbs = Crumbs.Of(site, (title, Index)),
            Feeds = [.. FeedLink.Of($"{site.Settings.Title}: {title}", Index)],
        };
    }
}
