namespace Blog.Pages.Variables;

/// <summary>What templates see of a link of a review.</summary>
/// <param name="Site">The site.</param>
/// <param name="Link">The link.</param>
internal sealed record ReviewedLinkView(SiteView Site, ReviewedLink Link)
{
    /// <summary>The address of its review, at the heading it stands below.</summary>
    public string ReviewUrl =>
        Site.BaseUrl.Relative(Link.Review.Post.Post.Permalink)
        + (Link.SectionId is { } id ? "#" + Uri.EscapeDataString(id) : "");
}
