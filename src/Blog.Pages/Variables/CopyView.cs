using Blog.Model.CrossPosts;
using Blog.Reading.Documents;
using Blog.Reading.Linking;

namespace Blog.Pages.Variables;

/// <summary>What templates see of a copy that is being made.</summary>
/// <param name="Site">The site.</param>
/// <param name="Document">The document that is copied.</param>
/// <param name="Target">The other site.</param>
/// <param name="Copies">Where copies on the other site are.</param>
internal sealed record CopyView(SiteView Site, SitePost Document, CrossPostTarget Target, CopyAddresses Copies)
{
    /// <summary>Where the original is.</summary>
    public string HomeOf(SitePost document) => Site.Catalogue.HomeOf(document.Post);

    /// <summary>The series with its parts; null for a document of none, and for one that is not published, which no
    /// series knows.</summary>
    public SiteSeries? Series => Site.Catalogue.PartOf(Document)?.Series;

    /// <summary>Where a part is for readers of the other site: its copy there, or else its page at home; null for one
    /// that is not published.</summary>
    public string? UrlOf(SiteSeriesPart part) => part.Post is { } post ? Copies.Of(post.Post) ?? HomeOf(post) : null;

    /// <summary>Whether a part is published and has no copy on the other site.</summary>
    public bool IsAtHome(SiteSeriesPart part) => part.Post is { } post && Copies.Of(post.Post) is null;
}
