using System.Text;
using Blog.Html;
using Blog.Model.Cards;
using Blog.Network.Fetching.Texts;
using Blog.Network.Visiting;

namespace Blog.Network.Fetching;

/// <summary>
/// Asks a page's site how to embed the page (https://oembed.com/, by discovery). The HTML of the answer is ignored.
/// </summary>
internal static class OEmbed
{
    /// <summary>Where the site answers in JSON; null when the page does not say.</summary>
    public static Uri? AddressOf(PageFacts page, Uri address) =>
        page.Links.FirstOrDefault(l =>
            l.MediaType is "application/json+oembed" or "text/json+oembed" && l.Is("alternate")
        )
            is { } link
        && Uri.TryCreate(address, link.Address, out var found)
        && found.Scheme is "http" or "https"
            ? found
            : null;

    /// <summary>What an answer says; null when it is not an oEmbed answer.</summary>
    public static PageClaims? Read(VisitResult visit)
    {
        var text = Encoding.UTF8.GetString(visit.Body);
        // Some sites print their own warnings, or a byte order mark, before it.
        var start = text.IndexOf('{', StringComparison.Ordinal);
        if (
            start < 0
            || JsonFields.Read(text[start..].TrimEnd()) is not { } answer
            || JsonFields.Text(answer, "type") is not { } type
        )
            return null;
        return new PageClaims
        {
            Kind = type == "video" ? LinkCardKind.Video : null,
            Title = OneLineText.OfEscaped(JsonFields.Text(answer, "title"), 500),
            Description = OneLineText.OfEscaped(JsonFields.Text(answer, "description"), 5000),
            Site = OneLineText.OfEscaped(JsonFields.Text(answer, "provider_name"), 200),
            Authors = OneLineText.OfEscaped(JsonFields.Text(answer, "author_name"), 200) is { } author ? [author] : [],
            Images = JsonFields.Text(answer, "thumbnail_url") is { } image ? [image] : [],
        };
    }
}
