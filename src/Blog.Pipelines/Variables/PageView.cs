using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Linking;
using Blog.Theming;

namespace Blog.Pipelines.Variables;

/// <summary>What templates see of the page that is being made.</summary>
/// <param name="Site">The site.</param>
/// <param name="Page">What is said of the page.</param>
internal sealed record PageView(SiteView Site, PageDescription Page)
{
    public bool IsArticle => Page.Post is { Post.Kind: not PostKind.Page };

    public string FullTitle => Page.Kind == "home" && Page.Permalink == Permalink.Home ? Page.Title : $"{Page.Title} - {Site.Settings.Title}";

    /// <summary>A document's summary may be its first paragraph: it is asked for when a page shows it, since that renders the document.</summary>
    public string Description => Page.Post is { } post ? new PostView(Site, post, null).Description : Page.Description;

    public string CanonicalUrl => Page.Post?.Post.Canonical ?? Site.BaseUrl.Absolute(Page.Permalink);

    public string? SectionUrl => Page.Section is { } section ? Site.BaseUrl.Relative(section) : null;

    public ThemeObject? Image => Page.ImageNamedIn is { } file ? Site.ImageObject(Page.Image, new LinkOrigin(file, Page.Permalink)) : null;

    public IEnumerable<FeedLink> Feeds => FeedLink.Of(Site.Settings.Title, Permalink.Home).Concat(Page.Feeds.IsDefault ? [] : Page.Feeds);
}
