using System.Globalization;
using Blog.Model;
using Blog.Pages.Values;
using Blog.Pages.Variables;

namespace Blog.Pages.Rendering;

/// <summary>What templates see of the page that is being made.</summary>
/// <param name="Site">The site.</param>
/// <param name="Page">The description of the page.</param>
internal sealed record PageView(SiteView Site, PageDescription Page)
{
    public bool IsArticle => Page.Post is { Post.Kind: not PostKind.Page };

    // The number keeps titles of the pages of one list distinct.
    public string FullTitle =>
        string.Join(
            " - ",
            new[]
            {
                Page.Title,
                Page.Number > 1 ? NumberInWords : null,
                Page.Kind == "home" ? null : Site.Settings.Title,
            }.OfType<string>()
        );

    /// <summary>A summary as plain text; empty for none. Computed when it is read, since a document's summary may be
    /// its first paragraph, and then its text is rendered.</summary>
    public string Description => Page.Post is { } post ? new PostView(Site, post, null).Description : Page.Description;

    public string CanonicalUrl => Page.Post?.Post.Canonical ?? Site.BaseUrl.Absolute(Page.Permalink);

    public string? SectionUrl => Page.Section is { } section ? Site.BaseUrl.Relative(section) : null;

    /// <summary>The picture for link previews; null for none.</summary>
    public ImageView? Image =>
        Page.Post is { } post ? Site.Social.ViewOf(post)
        : Page.Series is { } series ? Site.Social.ViewOf(series)
        : Site.Social.ViewOfSite;

    public IEnumerable<FeedLink> Feeds =>
        Site.Settings.Feeds.OfSite(Site.Settings.Title).Concat(Page.Feeds.IsDefault ? [] : Page.Feeds);

    // In the theme's words (<c>page_of</c>); a theme without them shows the number alone.
    private string NumberInWords =>
        (Site.Theme.Strings.TryRead("page_of", out var words) && words is string text ? text : "{0}")
            .Replace("{0}", Page.Number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{1}", Page.Total.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
