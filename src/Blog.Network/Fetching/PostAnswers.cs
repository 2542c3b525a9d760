using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Blog.Model.Cards;
using Blog.Network.Fetching.Texts;

namespace Blog.Network.Fetching;

/// <summary>Reads what Mastodon (https://docs.joinmastodon.org/entities/Status/) and Bluesky
/// (https://docs.bsky.app/docs/api/app-bsky-feed-get-post-thread) say about a short post.</summary>
internal static class PostAnswers
{
    private const int LongestTitle = 80;
    private const int LongestHtml = 40_000;

    /// <summary>A post of Mastodon; null when it is something else, or not for everybody.</summary>
    public static PageClaims? OfMastodon(JsonElement answer, EmbedAddress embed)
    {
        if (
            JsonFields.Text(answer, "content") is not { Length: < LongestHtml } content
            || JsonFields.Text(answer, "visibility") is not (null or "public" or "unlisted")
            || !answer.TryGetProperty("account", out var account)
            || JsonFields.Text(account, "acct") is not { } name
        )
            return null;
        var handle = name.Contains('@', StringComparison.Ordinal) ? "@" + name : $"@{name}@{embed.Host}";
        var warning = JsonFields.Text(answer, "spoiler_text");
        var text = SeveralLines.Of($"{warning}\n\n{SeveralLines.InHtml(content)}");
        var picture =
            answer.TryGetProperty("sensitive", out var hidden) && hidden.ValueKind == JsonValueKind.True
                ? default
                : JsonFields
                    .Items(answer, "media_attachments")
                    .FirstOrDefault(m => JsonFields.Text(m, "type") == "image");
        return Post(text, JsonFields.Text(account, "display_name"), handle) with
        {
            Site = "Mastodon",
            Published = JsonFields.Text(answer, "created_at"),
            Images = Texts(JsonFields.Text(picture, "url"), JsonFields.Text(picture, "preview_url")),
            ImageAlt = JsonFields.Text(picture, "description"),
        };
    }

    /// <summary>A post of Bluesky; null when it is something else.</summary>
    public static PageClaims? OfBluesky(JsonElement answer, ImmutableArray<string>.Builder notes)
    {
        var post = Inner(Inner(answer, "thread"), "post");
        var (author, record) = (Inner(post, "author"), Inner(post, "record"));
        if (JsonFields.Text(author, "handle") is not { } handle || record.ValueKind != JsonValueKind.Object)
            return null;
        if (JsonFields.Items(author, "labels").Any(l => JsonFields.Text(l, "val") == "!no-unauthenticated"))
        {
            notes.Add("Its author shows it to signed-in readers alone, so that it is not quoted.");
            return null;
        }

        var embed = Inner(post, "embed");
        var picture = JsonFields
            .Items(embed, "images")
            .Concat(JsonFields.Items(Inner(embed, "media"), "images"))
            .FirstOrDefault();
        return Post(SeveralLines.Of(Whole(record)), JsonFields.Text(author, "displayName"), "@" + handle) with
        {
            Site = "Bluesky",
            Published = JsonFields.Text(record, "createdAt"),
            Images = Texts(JsonFields.Text(picture, "fullsize"), JsonFields.Text(picture, "thumb")),
            ImageAlt = JsonFields.Text(picture, "alt"),
        };
    }

    private static PageClaims Post(string text, string? name, string handle) =>
        new()
        {
            // What there is no title of is known by its beginning.
            Title = OneLineText.Of(text, LongestTitle) ?? OneLineText.Of(name, LongestTitle) ?? handle,
            Authors = [OneLineText.Of(name, LongestTitle) is { } shown ? $"{shown} ({handle})" : handle],
            Text = text,
        };

    // Bluesky shortens addresses in the text; where they lead stands beside it, with places in UTF-8.
    private static string Whole(JsonElement record)
    {
        var text = JsonFields.Text(record, "text") ?? "";
        var bytes = Encoding.UTF8.GetBytes(text);
        var links = JsonFields
            .Items(record, "facets")
            .Select(f => (Index: Inner(f, "index"), Uri: LinkOf(f)))
            .Where(l => l.Uri is not null)
            .Select(l =>
                (
                    Start: (int?)JsonFields.Number(l.Index, "byteStart"),
                    End: (int?)JsonFields.Number(l.Index, "byteEnd"),
                    l.Uri
                )
            )
            .Where(l => l.Start >= 0 && l.End > l.Start && l.End <= bytes.Length)
            .OrderBy(l => l.Start)
            .ToList();
        var whole = new StringBuilder();
        var at = 0;
        foreach (var (start, end, uri) in links)
        {
            if (start < at)
                continue;
            var shown = Encoding.UTF8.GetString(bytes, start!.Value, end!.Value - start.Value);
            whole.Append(Encoding.UTF8.GetString(bytes, at, start.Value - at));
            // A link with words of its own stays words.
            whole.Append(IsBeginningOf(shown, uri!) ? uri : shown);
            at = end.Value;
        }

        return whole.Append(Encoding.UTF8.GetString(bytes, at, bytes.Length - at)).ToString();
    }

    private static bool IsBeginningOf(string shown, string uri) =>
        uri.Length < 2000
        && shown.TrimEnd('.', '…') is { Length: > 3 } beginning
        && uri.Contains(beginning, StringComparison.OrdinalIgnoreCase);

    private static string? LinkOf(JsonElement facet) =>
        JsonFields
            .Items(facet, "features")
            .Where(f => JsonFields.Text(f, "$type") == "app.bsky.richtext.facet#link")
            .Select(f => JsonFields.Text(f, "uri"))
            .FirstOrDefault();

    private static ImmutableArray<string> Texts(params string?[] texts) => [.. texts.OfType<string>()];

    private static JsonElement Inner(JsonElement thing, string name) =>
        thing.ValueKind == JsonValueKind.Object && thing.TryGetProperty(name, out var value) ? value : default;
}
