using System.Text.Json;
using Blog.Syndication.Renditions;

namespace Blog.Network.Sending.Hashnode;

/// <summary>Writes an article as input for Hashnode; drafts and posts name some fields differently.</summary>
internal static class HashnodeArticle
{
    /// <summary>Writes the fields of a draft.</summary>
    public static void AsDraft(Utf8JsonWriter json, SendOrder order)
    {
        if (order.Rendition.Cover?.Address is { } cover)
        {
            json.WriteStartObject("coverImageOptions");
            json.WriteString("coverImageURL", cover);
            json.WriteEndObject();
        }

        if (order.Description.Length > 0)
        {
            json.WriteStartObject("metaTags");
            json.WriteString("description", order.Description);
            json.WriteEndObject();
        }

        Write(json, order.Rendition);
    }

    /// <summary>Writes the fields of a post.</summary>
    public static void AsPost(Utf8JsonWriter json, SendOrder order)
    {
        if (order.Rendition.Cover?.Address is { } cover)
            json.WriteString("coverImage", cover);
        if (order.Description.Length > 0)
            json.WriteString("metaDescription", order.Description);
        Write(json, order.Rendition);
    }

    private static void Write(Utf8JsonWriter json, Rendition rendition)
    {
        json.WriteString("title", rendition.Title);
        json.WriteString("originalArticleURL", rendition.Canonical);
        json.WriteStartArray("tags");
        foreach (var tag in rendition.Tags)
        {
            json.WriteStartObject();
            // Tags of a rendition are spelled as Hashnode spells slugs (HashnodeTags).
            json.WriteString("slug", tag);
            json.WriteString("name", tag);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString(
            "contentMarkdown",
            rendition.Format == RenditionFormat.Markdown ? rendition.Body : rendition.Text
        );
    }
}
