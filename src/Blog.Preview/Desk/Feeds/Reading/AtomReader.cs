using System.Globalization;
using System.Xml.Linq;

namespace Blog.Preview.Desk.Feeds.Reading;

/// <summary>Reads Atom 1.0 (RFC 4287).</summary>
internal static class AtomReader
{
    /// <summary>The namespace of Atom's elements.</summary>
    public static XNamespace Namespace { get; } = "http://www.w3.org/2005/Atom";

    /// <summary>Reads a feed.</summary>
    public static ReadFeed Read(XElement feed) =>
        new()
        {
            Title = Text(feed, "title"),
            Description = Text(feed, "subtitle"),
            Link = Link(feed, "alternate"),
            Self = Link(feed, "self"),
            Items = [.. feed.Elements(Namespace + "entry").Select(e => Entry(e, feed))],
        };

    private static ReadItem Entry(XElement entry, XElement feed)
    {
        var date = Text(entry, "published") is { Length: > 0 } published ? published : Text(entry, "updated");
        // An entry without authors has those of the feed.
        var authors = entry.Elements(Namespace + "author").Any() ? entry : feed;
        return new ReadItem
        {
            Title = Text(entry, "title"),
            Id = Text(entry, "id"),
            Link = Link(entry, "alternate"),
            Date = date,
            Published = DateTimeOffset.TryParse(
                date,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var moment
            )
                ? moment
                : null,
            Authors = [.. authors.Elements(Namespace + "author").Select(a => Text(a, "name"))],
            Categories =
            [
                .. entry
                    .Elements(Namespace + "category")
                    .Select(c => (string?)c.Attribute("label") ?? (string?)c.Attribute("term") ?? ""),
            ],
            Summary = Text(entry, "summary"),
            Html = HtmlOf(entry.Element(Namespace + "content")),
            Image = Link(entry, "enclosure"),
        };
    }

    private static string HtmlOf(XElement? content) =>
        (string?)content?.Attribute("type") == "xhtml"
            ? string.Concat(
                content!
                    .Elements()
                    .SelectMany(div => div.Nodes())
                    .Select(n => n.ToString(SaveOptions.DisableFormatting))
            )
            : content?.Value.Trim() ?? "";

    private static string Link(XElement parent, string relation) =>
        parent
            .Elements(Namespace + "link")
            .FirstOrDefault(l => ((string?)l.Attribute("rel") ?? "alternate") == relation)
            ?.Attribute("href")
            ?.Value
        ?? "";

    private static string Text(XElement parent, string name) => parent.Element(Namespace + name)?.Value.Trim() ?? "";
}
