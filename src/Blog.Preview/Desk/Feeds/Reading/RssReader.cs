using System.Globalization;
using System.Xml.Linq;

namespace Blog.Preview.Desk.Feeds.Reading;

/// <summary>Reads RSS 2.0 with the modules that feed readers know: content, Dublin Core's creator, Media RSS.</summary>
internal static class RssReader
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    // RFC 822 as RFC 1123 amends it; the day of the week may be left out.
    private static readonly string[] Dates =
    [
        "ddd, dd MMM yyyy HH:mm:ss zzz",
        "dd MMM yyyy HH:mm:ss zzz",
        "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
    ];

    /// <summary>Reads a channel.</summary>
    public static ReadFeed Read(XElement channel) =>
        new()
        {
            Title = Text(channel, "title"),
            Description = Text(channel, "description"),
            Link = Text(channel, "link"),
            Self =
                channel
                    .Elements(AtomReader.Namespace + "link")
                    .FirstOrDefault(l => (string?)l.Attribute("rel") == "self")
                    ?.Attribute("href")
                    ?.Value
                ?? "",
            Items = [.. channel.Elements("item").Select(Item)],
        };

    private static ReadItem Item(XElement item) =>
        new()
        {
            Title = Text(item, "title"),
            Id = Text(item, "guid"),
            Link = Text(item, "link"),
            Date = Text(item, "pubDate"),
            Published = DateOf(Text(item, "pubDate")),
            Authors = [.. item.Elements(Dc + "creator").Concat(item.Elements("author")).Select(a => a.Value.Trim())],
            Categories = [.. item.Elements("category").Select(c => c.Value.Trim())],
            Summary = Text(item, "description"),
            Html = Text(item, Content + "encoded"),
            Image = ImageOf(item),
        };

    private static string ImageOf(XElement item) =>
        item.Elements(Media + "content")
            .Concat(item.Elements("enclosure"))
            .Select(m => (string?)m.Attribute("url"))
            .FirstOrDefault(url => !string.IsNullOrEmpty(url))
        ?? "";

    private static string Text(XElement parent, XName name) => parent.Element(name)?.Value.Trim() ?? "";

    private static DateTimeOffset? DateOf(string text) =>
        DateTimeOffset.TryParseExact(
            text,
            Dates,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var date
        )
            ? date
            : null;
}
