using System.Text;
using System.Text.Json;
using Blog.Syndication.Renditions;

namespace Blog.Syndication.Sending.Hashnode;

/// <summary>Writes an article as Hashnode's inputs want it: those of drafts and of posts call some things by other names.</summary>
internal static class HashnodeArticle
{
    /// <summary>Writes the fields of a draft.</summary>
    public static void AsDraft(Utf8JsonWriter json, SendOrder order)
    {
        if (order.Rendition.Cover is { } cover)
        {
            json.WriteStartObject("coverImageOptions");
            json.WriteString("coverImageURL", cover.Url);
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
        if (order.Rendition.Cover is { } cover)
            json.WriteString("coverImage", cover.Url);
        if (order.Description.Length > 0)
            json.WriteString("metaDescription", order.Description);
        Write(json, order.Rendition);
    }

    /// <summary>A tag's slug there: <c>c-sharp</c> for <c>C#</c>; empty for a tag of signs alone.</summary>
    public static string SlugOf(string tag)
    {
        var slug = new StringBuilder();
        foreach (var sign in tag.Replace("#", " sharp", StringComparison.Ordinal).Replace("++", " plus plus", StringComparison.Ordinal).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(sign))
                slug.Append(sign);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    private static void Write(Utf8JsonWriter json, Rendition rendition)
    {
        json.WriteString("title", rendition.Title);
        json.WriteString("originalArticleURL", rendition.Canonical);
        json.WriteStartArray("tags");
        foreach (var (tag, slug) in rendition.Tags.Select(t => (t, SlugOf(t))).Where(t => t.Item2.Length > 0).DistinctBy(t => t.Item2))
        {
            json.WriteStartObject();
            json.WriteString("slug", slug);
            json.WriteString("name", tag);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("contentMarkdown", rendition.Format == RenditionFormat.Markdown ? rendition.Body : rendition.Text);
    }
}
