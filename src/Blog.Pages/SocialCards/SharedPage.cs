using Blog.Engine.Outputs;
using Blog.Html;

namespace Blog.Pages.SocialCards;

/// <summary>A door of this room: what a page says of itself to networks that show a preview of a link to it. It is read
/// from the page as they read it, so that it is true for every theme.</summary>
/// <param name="Title">Its title; empty for none.</param>
/// <param name="Description">Its summary; empty for none.</param>
/// <param name="SiteName">The name of the site; empty for none.</param>
/// <param name="Image">The whole address of its picture; null for none.</param>
/// <param name="Alt">What the picture shows; empty when the page does not say.</param>
/// <param name="IsLarge">Whether it asks for a large picture.</param>
public sealed record SharedPage(
    string Title,
    string Description,
    string SiteName,
    string? Image,
    string Alt,
    bool IsLarge
)
{
    /// <summary>Reads a page.</summary>
    /// <param name="page">The output of a page in HTML.</param>
    public static SharedPage Of(Output page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var facts = PageFacts.Read(page.Content().Bytes.ToArray(), "utf-8");
        return new SharedPage(
            facts.Meta("og:title", "twitter:title") ?? facts.Title,
            facts.Meta("og:description", "twitter:description", "description") ?? "",
            facts.Meta("og:site_name") ?? "",
            facts.Meta("og:image", "twitter:image"),
            facts.Meta("og:image:alt", "twitter:image:alt") ?? "",
            facts.Meta("twitter:card") == "summary_large_image"
        );
    }
}
