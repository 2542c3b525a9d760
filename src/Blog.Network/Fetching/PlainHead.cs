using Blog.Html;
using Blog.Network.Fetching.Texts;

namespace Blog.Network.Fetching;

/// <summary>
/// Reads what every page may say about itself: title and description, as browsers and search engines show them.
/// </summary>
internal static class PlainHead
{
    private static readonly string[] Separators = [" | ", " – ", " — ", " - ", " · ", " :: ", ": "];

    /// <summary>What the page says.</summary>
    public static PageClaims Read(PageFacts page) =>
        new()
        {
            Title =
                page.Title.Length > 0 ? page.Title
                : page.Heading.Length > 0 ? page.Heading
                : null,
            Description = page.Meta("description"),
            Site = page.Meta("application-name", "apple-mobile-web-app-title"),
            Authors =
            [
                .. page
                    .Metas.Where(m => m.Name == "author" && !OneLineText.IsAddress(m.Content))
                    .Select(m => m.Content),
            ],
            Published = page.Meta(
                "date",
                "dc.date",
                "dcterms.created",
                "dcterms.date",
                "datepublished",
                "parsely-pub-date"
            ),
        };

    /// <summary>A title without the site's name at its end, which a card shows in its own place.</summary>
    /// <param name="title">The title.</param>
    /// <param name="site">The name of the site; null when it is not known.</param>
    public static string WithoutSite(string title, string? site)
    {
        if (string.IsNullOrEmpty(site))
            return title;
        foreach (var separator in Separators)
        {
            if (
                title.EndsWith(separator + site, StringComparison.OrdinalIgnoreCase)
                && title.Length > separator.Length + site.Length
            )
                return title[..^(separator.Length + site.Length)].TrimEnd();
        }

        return title;
    }
}
