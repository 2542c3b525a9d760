using System.Text.Encodings.Web;
using System.Text.Json;
using Blog.Pages.Xml;

namespace Blog.Pages.Feeds;

/// <summary>JSON Feed 1.1 (jsonfeed.org).</summary>
internal static class JsonFormat
{
    private const string Items = "items";
    private const int RoomAroundEntries = 4096;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The feed as a UTF-8 document. Only what JSON requires is escaped, since the feed is never part of a
    /// page.</summary>
    public static ReadOnlyMemory<byte> Write(FeedWriting writing)
    {
        var buffer = new MemoryStream(writing.Entries.Sum(e => e.Length + 1) + RoomAroundEntries);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            WriteFeed(json, writing);
            json.WriteStartArray(Items);
            foreach (var entry in writing.Entries)
                json.WriteRawValue(entry.Span, skipInputValidation: true);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    /// <summary>An item as it stands in a feed, with the line end and the indentation before it.</summary>
    public static byte[] WriteEntry(EntryWriting writing)
    {
        var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteStartArray(Items);
        json.Flush();
        var start = (int)buffer.Length;
        WriteItem(json, writing);
        json.Flush();
        return buffer.GetBuffer().AsSpan(start, (int)buffer.Length - start).ToArray();
    }

    private static void WriteFeed(Utf8JsonWriter json, FeedWriting writing)
    {
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", XmlDocuments.Clean(writing.Feed.Title));
        json.WriteString("home_page_url", writing.HomeUrl);
        json.WriteString("feed_url", writing.SelfUrl);
        json.WriteString("description", XmlDocuments.Clean(writing.Feed.Description));
        json.WriteString("language", writing.Settings.Language);
        if (writing.IconUrl is { } icon)
            json.WriteString("favicon", icon);
        WriteAuthors(json, writing.Settings.Authors);
    }

    private static void WriteItem(Utf8JsonWriter json, EntryWriting writing)
    {
        var item = writing.Item;
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("url", item.Url);
        if (item.FirstPublishedAt is { } canonical)
            json.WriteString("external_url", canonical);
        json.WriteString("title", XmlDocuments.Clean(item.Post.Title));
        if (item.Html is { } html)
            json.WriteString("content_html", XmlDocuments.Clean(html));
        else
            json.WriteString("content_text", XmlDocuments.Clean(item.Summary));
        json.WriteString("summary", XmlDocuments.Clean(item.Summary));
        if (item.Image is { } image)
            json.WriteString("image", image.AbsoluteUrl);
        json.WriteString("date_published", AtomFormat.Rfc3339(item.Published));
        json.WriteString("date_modified", AtomFormat.Rfc3339(item.Updated));
        WriteAuthors(json, item.Authors);
        json.WriteStartArray("tags");
        foreach (var category in writing.Categories)
            json.WriteStringValue(XmlDocuments.Clean(category));
        json.WriteEndArray();
        if (item.Post.Language is { } language)
            json.WriteString("language", language);
        WriteCopies(json, item);
        json.WriteEndObject();
    }

    // JSON Feed has no field for copies; it leaves names that start with an underscore to publishers ("Extensions").
    private static void WriteCopies(Utf8JsonWriter json, FeedItem item)
    {
        if (!item.Copies.Any())
            return;
        json.WriteStartObject("_syndication");
        json.WriteStartArray("copies");
        foreach (var copy in item.Copies)
        {
            json.WriteStartObject();
            json.WriteString("name", XmlDocuments.Clean(copy.Target));
            json.WriteString("url", copy.Url);
            if (copy.Date is { } date)
                json.WriteString("date_published", AtomFormat.Rfc3339(date));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IEnumerable<Model.Author> authors)
    {
        json.WriteStartArray("authors");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("name", XmlDocuments.Clean(author.Name));
            if (author.Url is { } url)
                json.WriteString("url", url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
