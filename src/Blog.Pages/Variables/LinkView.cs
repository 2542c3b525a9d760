using Blog.Model;

namespace Blog.Pages.Variables;

/// <summary>What templates see of a named link.</summary>
/// <param name="Site">The site.</param>
/// <param name="Link">The link.</param>
internal sealed record LinkView(SiteView Site, NamedLink Link)
{
    public string Url =>
        Link.Url.StartsWith('/') && !Link.Url.StartsWith("//", StringComparison.Ordinal)
            ? Site.BaseUrl.BasePath + Link.Url
            : Link.Url;
}
