using System.Globalization;
using Blog.Syndication.Renditions;

namespace Blog.Network.Sending.Dev;

/// <summary>The requests that DEV's API takes.</summary>
internal static class DevRequests
{
    /// <summary>How many articles a page has: each comes with its whole text.</summary>
    public const int PageSize = 100;

    private const string Version = "application/vnd.forem.api-v1+json";

    /// <summary>Asks for the author's articles, drafts too, newest first.</summary>
    public static ApiRequest Page(Uri at, string? position) =>
        new(
            HttpMethod.Get,
            new Uri(
                at,
                $"api/articles/me/all?per_page={PageSize.ToString(CultureInfo.InvariantCulture)}&page={position ?? "1"}"
            )
        )
        {
            Purpose = "see whether the article is there",
            Accept = Version,
        };

    /// <summary>Makes an article.</summary>
    public static ApiRequest Create(Uri at, SendOrder order) =>
        new(HttpMethod.Post, new Uri(at, "api/articles"), Article(order, order.Publish))
        {
            Purpose = order.Publish ? "publish a new article" : "make a draft",
            Accept = Version,
        };

    /// <summary>
    /// Changes an article. It stays a draft, or published, unless it is to be published: its author may have published
    /// the draft at DEV.
    /// </summary>
    public static ApiRequest Update(Uri at, SendOrder order, RemoteCopy known) =>
        new(
            HttpMethod.Put,
            new Uri(at, "api/articles/" + Uri.EscapeDataString(known.Id)),
            Article(order, order.Publish ? true : null)
        )
        {
            Purpose =
                known.IsDraft && order.Publish
                    ? "bring the draft up to date and publish it"
                    : "bring the article up to date",
            Accept = Version,
        };

    private static string Article(SendOrder order, bool? published)
    {
        var rendition = order.Rendition;
        return JsonBody.Of(json =>
        {
            json.WriteStartObject("article");
            json.WriteString("title", rendition.Title);
            if (published is { } isPublished)
                json.WriteBoolean("published", isPublished);
            json.WriteString("canonical_url", rendition.Canonical);
            if (order.Description.Length > 0)
                json.WriteString("description", order.Description);
            if (rendition.Cover?.Address is { } cover)
                json.WriteString("main_image", cover);
            if (order.Series is { } series)
                json.WriteString("series", series);
            json.WriteStartArray("tags");
            foreach (var tag in rendition.Tags)
                json.WriteStringValue(tag);
            json.WriteEndArray();
            json.WriteString(
                "body_markdown",
                rendition.Format == RenditionFormat.Markdown ? rendition.Body : rendition.Text
            );
            json.WriteEndObject();
        });
    }
}
