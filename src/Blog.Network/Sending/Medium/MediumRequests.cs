using System.Net;
using Blog.Syndication.Renditions;

namespace Blog.Network.Sending.Medium;

/// <summary>The requests that Medium's API takes.</summary>
internal static class MediumRequests
{
    /// <summary>Asks whose token it is.</summary>
    public static ApiRequest Account(Uri at) =>
        new(HttpMethod.Get, new Uri(at, "v1/me")) { Purpose = "learn the number of the account" };

    /// <summary>Makes a story.</summary>
    public static ApiRequest Create(Uri at, SendOrder order, string account) =>
        new(HttpMethod.Post, new Uri(at, $"v1/users/{Uri.EscapeDataString(account)}/posts"), Story(order))
        {
            Purpose = order.Publish ? "publish a new story" : "make a draft",
        };

    private static string Story(SendOrder order)
    {
        var rendition = order.Rendition;
        var isHtml = rendition.Format == RenditionFormat.Html;
        return JsonBody.Of(json =>
        {
            json.WriteString("title", rendition.Title);
            json.WriteString("contentFormat", isHtml ? "html" : "markdown");
            json.WriteString("canonicalUrl", rendition.Canonical);
            json.WriteStartArray("tags");
            foreach (var tag in rendition.Tags)
                json.WriteStringValue(tag);
            json.WriteEndArray();
            json.WriteString("publishStatus", order.Publish ? "public" : "draft");
            json.WriteBoolean("notifyFollowers", order.Publish);
            // The title above is only for lists: the story shows the heading at the start of its content.
            json.WriteString(
                "content",
                isHtml
                    ? $"<h1>{WebUtility.HtmlEncode(rendition.Title)}</h1>\n{rendition.Body}"
                    : $"# {rendition.Title}\n\n{rendition.Body}"
            );
        });
    }
}
