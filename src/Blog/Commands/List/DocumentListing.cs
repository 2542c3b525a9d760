using System.Collections.Immutable;
using System.Text.Json;
using Blog.Answers;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Terminals;

namespace Blog.Commands.List;

/// <summary>The list of documents: date, title and file; in JSON also state, address, slug, tags and series.</summary>
internal static class DocumentListing
{
    /// <summary>The list of the given documents, in the given order.</summary>
    public static Listing Of(SiteSettings settings, ImmutableArray<SitePost> documents) =>
        new(
            new Table(
                ["Date", "Title", "File"],
                [.. documents.Select(d => new[] { HeldBackLine.Day(d.Date), d.Title, d.Source.Value })]
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
        json.WriteString("date", JsonTexts.Moment(post.Date));
        json.WriteString("expires", JsonTexts.Moment(post.Expires));
        JsonTexts.Write(json, "tags", post.Tags.Select(t => t.Value));
        json.WriteString("series", post.Series?.Name);
        json.WriteEndObject();
    }
}
