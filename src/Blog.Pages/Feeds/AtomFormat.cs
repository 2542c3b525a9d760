using System.Globalization;
using System.Xml;
using Blog.Model;
using Blog.Pages.Variables;
using Blog.Pages.Xml;

namespace Blog.Pages.Feeds;

/// <summary>Atom 1.0 (RFC 4287).</summary>
internal static class AtomFormat
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed as a UTF-8 document.</summary>
    public static ReadOnlyMemory<byte> Write(FeedWriting writing) =>
        XmlDocuments.Write(
            xml =>
            {
                Open(xml, writing.Settings);
                WriteFeed(xml, writing);
            },
            writing.Entries
        );

    /// <summary>An item as it stands in a feed.</summary>
    public static byte[] WriteEntry(EntryWriting writing) =>
        XmlDocuments.WritePart(xml => Open(xml, writing.Settings), xml => WriteEntry(xml, writing));

    /// <summary>A date as RFC 3339 writes it.</summary>
    public static string Rfc3339(DateTimeOffset date) =>
        date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>Writes the other addresses of an item: its copies as <c>related</c>, since an entry may have only one
    /// <c>alternate</c> of a type (RFC 4287, 4.1.2), and the address of its first publication as <c>via</c>
    /// (4.2.7.2).</summary>
    public static void WriteElsewhere(XmlWriter xml, FeedItem item)
    {
        if (item.FirstPublishedAt is { } first)
            WriteLink(xml, "via", "text/html", first);
        foreach (var copy in item.Copies)
            WriteLink(xml, "related", "text/html", copy.Url!, copy.Target);
    }

    private static void Open(XmlWriter xml, SiteSettings settings)
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, settings.Language);
    }

    private static void WriteFeed(XmlWriter xml, FeedWriting writing)
    {
        xml.WriteText("title", writing.Feed.Title);
        xml.WriteText("subtitle", writing.Feed.Description);
        xml.WriteText("id", PermanentId.Of("feed:" + writing.Feed.Folder, null, writing.Settings.BaseUrl));
        xml.WriteText("updated", Rfc3339(writing.Feed.Updated));
        WriteLink(xml, "self", writing.Self.Format.MediaType, writing.SelfUrl);
        WriteLink(xml, "alternate", "text/html", writing.HomeUrl);
        xml.WriteText("generator", "Blog");
        if (writing.IconUrl is { } icon)
            xml.WriteText("icon", icon);
        WriteAuthor(xml, writing.Settings.Author);
    }

    private static void WriteEntry(XmlWriter xml, EntryWriting writing)
    {
        var item = writing.Item;
        xml.WriteStartElement("entry");
        if (item.Language != writing.Settings.Language)
            xml.WriteAttributeString("xml", "lang", null, item.Language);
        xml.WriteText("title", item.Post.Title);
        xml.WriteText("id", item.Id);
        WriteLink(xml, "alternate", "text/html", item.Url);
        WriteElsewhere(xml, item);
        xml.WriteText("published", Rfc3339(item.Published));
        xml.WriteText("updated", Rfc3339(item.Updated));
        foreach (var author in item.Authors)
            WriteAuthor(xml, author);
        foreach (var category in writing.Categories)
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", XmlDocuments.Clean(category));
            xml.WriteEndElement();
        }

        if (item.Image is { } image)
            WriteLink(xml, "enclosure", "image/*", image.AbsoluteUrl);
        xml.WriteText("summary", item.Summary);
        if (item.Html is { } html)
        {
            xml.WriteStartElement("content");
            xml.WriteAttributeString("type", "html");
            xml.WriteString(XmlDocuments.Clean(html));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, Author author)
    {
        xml.WriteStartElement("author");
        xml.WriteText("name", author.Name);
        if (author.Url is { } url)
            xml.WriteText("uri", url);
        if (author.Email is { } email)
            xml.WriteText("email", email);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string type, string url, string? title = null)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        if (!type.EndsWith('*'))
            xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", url);
        if (title is not null)
            xml.WriteAttributeString("title", XmlDocuments.Clean(title));
        xml.WriteEndElement();
    }
}
