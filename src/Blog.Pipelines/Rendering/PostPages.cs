using System.Collections.Immutable;
using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Filling;
using Blog.Pipelines.Variables;
using Blog.Theming.Values;

namespace Blog.Pipelines.Rendering;

/// <summary>The page of a post, a review or a page.</summary>
/// <param name="renderer">Renders pages.</param>
internal sealed class PostPages(PageRenderer renderer)
{
    private static readonly Permalink Archive = ArchiveView.Whole;
    private static readonly Permalink Reviews = ReviewAddresses.Reviews;

    /// <summary>The output.</summary>
    public Output Of(SitePost document) =>
        renderer.Output(
            document.Path,
            document.Fingerprint,
            document.Parsed.ClaimedBy,
            () => Describe(document),
            reads => Locals(new PostView(renderer.Site, document, null), reads)
        );

    private PageDescription Describe(SitePost document)
    {
        var post = document.Post;
        return new PageDescription
        {
            Kind = post.Kind.ToString().ToLowerInvariant(),
            Layout = post.Layout,
            LayoutPlace = post.Layout is null ? null : document.Parsed.Place("layout"),
            Permalink = post.Permalink,
            Title = post.Title,
            Post = document,
            Image = post.Image,
            ImageNamedIn = document.Source,
            Section = SectionOf(post),
            Breadcrumbs = CrumbsOf(post),
            Feeds = FeedsOf(document),
            IsUnlisted = document.State != PublishingState.Published || post.Reach >= Reach.NotIndexed,
        };
    }

    private static PageLocals Locals(PostView view, ReadLog reads)
    {
        var filled = view.Site.Filler.Fill(view.Document, FillMode.Page, reads);
        var own = view with { Content = new HtmlValue(filled.Html) };
        return PageLocals.Of(("post", PostVariables.Type.Wrap(own, "post:" + view.Document.Source))) with
        {
            Diagnostics = filled.Diagnostics,
        };
    }

    private static Permalink SectionOf(Post post) =>
        post.Kind switch
        {
            PostKind.Post => Archive,
            PostKind.Review => Reviews,
            _ => post.Permalink,
        };

    private ImmutableArray<NamedLink> CrumbsOf(Post post) =>
        post.Kind switch
        {
            PostKind.Review => Crumbs.Of(
                renderer.Site,
                (Crumbs.Word(renderer.Site, "reviews"), Reviews),
                (post.Title, post.Permalink)
            ),
            PostKind.Post => Crumbs.Of(
                renderer.Site,
                (Crumbs.Word(renderer.Site, "archive"), Archive),
                (post.Title, post.Permalink)
            ),
            _ => Crumbs.Of(renderer.Site, (post.Title, post.Permalink)),
        };

    private ImmutableArray<FeedLink> FeedsOf(SitePost document)
    {
        if (document.Post.Kind == PostKind.Review)
            return
            [
                .. FeedLink.Of($"{renderer.Site.Settings.Title}: {Crumbs.Word(renderer.Site, "reviews")}", Reviews),
            ];
        return renderer.Site.Catalogue.PartOf(document) is { } part
            ? [.. FeedLink.Of($"{renderer.Site.Settings.Title}: {part.Series.Series.Title}", part.Series.Permalink)]
            : [];
    }
}
