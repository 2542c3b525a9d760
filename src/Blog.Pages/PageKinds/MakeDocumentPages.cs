using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Copies;
using Blog.Pages.Filling;
using Blog.Pages.Rendering;
using Blog.Pages.Reviews;
using Blog.Pages.Variables;
using Blog.Reading.Documents;
using Blog.Text.Reads;
using Blog.Theming.Values;

namespace Blog.Pages.PageKinds;

/// <summary>Makes a page for every post, review and page that is published.</summary>
internal sealed class MakeDocumentPages
{
    private static readonly Permalink Archive = ArchiveView.Whole;
    private static readonly Permalink Reviews = ReviewAddresses.Reviews;

    private readonly PageRenderer _renderer;
    private readonly CopyPictures _copies;

    private MakeDocumentPages(CopyPictures copies) => (_renderer, _copies) = (copies.Maker.Renderer, copies);

    /// <summary>One output for each listed document, in the order of the documents.</summary>
    public static IEnumerable<Output> Of(IEnumerable<Document<SitePost>> documents, CopyPictures copies)
    {
        var pages = new MakeDocumentPages(copies);
        return documents.Select(d => d.Value).Where(d => d.IsListed).Select(pages.Page);
    }

    private Output Page(SitePost document) =>
        _renderer.Output(
            document.Path,
            document.Fingerprint,
            document.Parsed.ClaimedBy,
            () => Describe(document),
            reads => Locals(new PostView(_renderer.Site, document, null), reads)
        );

    private PageDescription Describe(SitePost document)
    {
        var post = document.Post;
        return new PageDescription
        {
            Kind = IsNotFound(post) ? "not-found" : KindOf(post),
            Layout = post.Layout ?? (IsNotFound(post) ? KindOf(post) : null),
            LayoutPlace = post.Layout is null ? null : document.Parsed.Place("layout"),
            Permalink = post.Permalink,
            Title = post.Title,
            Post = document,
            Section = SectionOf(post),
            Breadcrumbs = CrumbsOf(post),
            Feeds = FeedsOf(document),
            IsUnlisted = document.State != PublishingState.Published || post.Reach >= Reach.NotIndexed,
        };
    }

    private PageLocals Locals(PostView view, ReadLog reads)
    {
        var ofCopies = _copies.Want(view.Document, reads);
        var filled = view.Site.Filler.Fill(view.Document, FillMode.Page, reads);
        var own = view with { Content = new HtmlValue(filled.Html) };
        return PageLocals.Of(("post", PostVariables.Type.Wrap(own, "post:" + view.Document.Source))) with
        {
            Diagnostics = [.. filled.Diagnostics, .. ofCopies],
        };
    }

    private static bool IsNotFound(Post post) => post.Permalink == Permalink.NotFound;

    private static string KindOf(Post post) => post.Kind.ToString().ToLowerInvariant();

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
                _renderer.Site,
                (Crumbs.Word(_renderer.Site, "reviews"), Reviews),
                (post.Title, post.Permalink)
            ),
            PostKind.Post => Crumbs.Of(
                _renderer.Site,
                (Crumbs.Word(_renderer.Site, "archive"), Archive),
                (post.Title, post.Permalink)
            ),
            _ => Crumbs.Of(_renderer.Site, (post.Title, post.Permalink)),
        };

    private ImmutableArray<FeedLink> FeedsOf(SitePost document)
    {
        var settings = _renderer.Site.Settings;
        if (document.Kind == PostKind.Review)
            return MakeReviewPages.FeedsOf(_renderer.Site);
        return _renderer.Site.Catalogue.PartOf(document)?.Series is { } series
            ? settings.Feeds.Of(FeedList.Series, $"{settings.Title}: {series.Series.Title}", series.Permalink)
            : [];
    }
}
