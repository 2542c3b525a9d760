using Blog.Model;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>The members of an entry of the menu, of an author's links or of the breadcrumbs.</summary>
internal static class LinkVariables
{
    public static ThemeType<LinkView> Type { get; } =
        new(
            "link",
            "A link with a name.",
            [
                new("title", "text", "The name.", "Archive", l => l.Link.Title),
                new(
                    "url",
                    "text",
                    "The address, base path included for this site's own.",
                    "/blog/archive/",
                    l => l.Url
                ),
            ]
        );
}

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
