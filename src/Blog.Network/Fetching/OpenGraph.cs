using Blog.Html;
using Blog.Model.Cards;
using Blog.Network.Fetching.Texts;

namespace Blog.Network.Fetching;

/// <summary>
/// Reads what pages say for sites that show links to them: Open Graph (https://ogp.me/), and X's cards.
/// </summary>
internal static class OpenGraph
{
    /// <summary>What Open Graph says.</summary>
    public static PageClaims Read(PageFacts page) =>
        new()
        {
            Kind = KindOf(page.Meta("og:type")),
            Title = page.Meta("og:title"),
            Description = page.Meta("og:description"),
            Site = page.Meta("og:site_name"),
            Authors =
            [
                .. page
                    .Metas.Where(m => m.Name is "article:author" or "book:author" && !OneLineText.IsAddress(m.Content))
                    .Select(m => m.Content),
            ],
            Published = page.Meta(
                "article:published_time",
                "og:article:published_time",
                "video:release_date",
                "book:release_date"
            ),
            Images =
            [
                .. page
                    .Metas.Where(m => m.Name is "og:image:secure_url" or "og:image" or "og:image:url")
                    .Select(m => m.Content),
            ],
            ImageAlt = page.Meta("og:image:alt"),
        };

    /// <summary>What X's cards say.</summary>
    public static PageClaims ReadTwitter(PageFacts page) =>
        new()
        {
            Title = page.Meta("twitter:title"),
            Description = page.Meta("twitter:description"),
            Images =
            [
                .. page.Metas.Where(m => m.Name is "twitter:image" or "twitter:image:src").Select(m => m.Content),
            ],
            ImageAlt = page.Meta("twitter:image:alt"),
        };

    private static LinkCardKind? KindOf(string? type) =>
        type?.ToLowerInvariant() switch
        {
            "profile" => LinkCardKind.Profile,
            { } text when text.StartsWith("video", StringComparison.Ordinal) => LinkCardKind.Video,
            _ => null,
        };
}
