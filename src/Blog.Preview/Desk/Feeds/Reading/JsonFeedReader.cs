using System.Globalization;
using System.Text.Json;

namespace Blog.Preview.Desk.Feeds.Reading;

/// <summary>Reads JSON Feed 1.1 (jsonfeed.org).</summary>
internal static class JsonFeedReader
{
    /// <summary>Reads a feed.</summary>
    public static ReadFeed Read(JsonElement feed) =>
        feed.ValueKind != JsonValueKind.Object
            ? new ReadFeed { Failure = "It is not a JSON Feed: it is not an object." }
            : new ReadFeed
            {
                Title = Text(feed, "title"),
                Description = Text(feed, "description"),
                Link = Text(feed, "home_page_url"),
                Self = Text(feed, "feed_url"),
                Items =
                [
                    .. List(feed, "items").Where(i => i.ValueKind == JsonValueKind.Object).Select(i => Item(i, feed)),
                ],
                Failure = Text(feed, "version").StartsWith("https://jsonfeed.org/version/", StringComparison.Ordinal)
                    ? null
                    : "It is not a JSON Feed: it names no version.",
            };

    private static ReadItem Item(JsonElement item, JsonElement feed)
    {
        var date = Text(item, "date_published");
        // An item without authors has those of the feed.
        var authors = List(item, "authors").Any() ? item : feed;
        return new ReadItem
        {
            Title = Text(item, "title"),
            Id = Text(item, "id"),
            Link = Text(item, "url"),
            Date = date,
            Published = DateTimeOffset.TryParse(
                date,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var moment
            )
                ? moment
                : null,
            Authors =
            [
                .. List(authors, "authors")
                    .Where(a => a.ValueKind == JsonValueKind.Object)
                    .Select(a => Text(a, "name")),
            ],
            Categories =
            [
                .. List(item, "tags").Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!),
            ],
            Summary = Text(item, "summary") is { Length: > 0 } summary ? summary : Text(item, "content_text"),
            Html = Text(item, "content_html"),
            Image = Text(item, "image"),
        };
    }

    private static string Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!.Trim()
            : "";

    private static JsonElement.ArrayEnumerator List(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray()
            : default;
}
