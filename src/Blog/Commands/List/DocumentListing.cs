using System.Collections.Immutable;
using System.Text.Json;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Terminals;

namespace Blog.Commands.List;

/// <summary>Documents as a list: date, title and file; programs also get state, address, slug, tags and
/// series.</summary>
internal static class DocumentListing
{
    /// <summary>The list of these documents, in their order.</summary>
    public static Listing Of(SiteSettings settings, ImmutableArray<SitePost> documents) =>
        new(
            new Table(
                ["Date", "Title", "File"],
                [.. documents.Select(d => new[] { HeldBack.Day(d.Post.Date), d.Post.Title, d.Source.Value })]
            ),
            json => Write(json, settings, documents)
        );

    private static void Write(Utf8JsonWriter json, SiteSettings settings, ImmutableArray<SitePost> documents)
    {
        json.WriteStartArray("documents");
        foreach (var document in documents)
            Write(json, settings, document);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SiteSettings settings, SitePost document)
    {
        var post = document.Post;
        json.WriteStartObject();
        json.WriteString("path", document.Source.Value);
        json.WriteString("title", post.Title);
        json.WriteString("slug", post.Slug.Value);
        json.WriteString("url", settings.BaseUrl.Absolute(post.Permalink));
        json.WriteString("state", StateName.Of(document.State));
        json.WriteString(
            "date",
            post.Date?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture)
        );
        json.WriteString(
            "expires",
            post.Expires?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture)
        );
        JsonTexts.Write(json, "tags", post.Tags.Select(t => t.Value));
        json.WriteString("series", post.Series?.Name);
        json.WriteEndObject();
    }
}
