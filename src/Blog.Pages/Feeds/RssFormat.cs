using System.Globalization;
using System.Xml;
using Blog.Pages.Xml;

namespace Blog.Pages.Feeds;

/// <summary>RSS 2.0 (RSS Advisory Board, 2.0.11), with Atom's links and updated, Dublin Core's creator, the content
/// module and Media RSS.</summary>
internal static class RssFormat
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Media = "http://search.yahoo.com/mrss/";

    /// <summary>The feed as a UTF-8 document.</summary>
    public static ReadOnlyMemory<byte> Write(FeedWriting writing) =>
        XmlDocuments.Write(
            xml =>
            {
                Open(xml);
                WriteChannel(xml, writing);
            },
            writing.Entries
        );

    /// <summary>An item as it stands in a feed.</summary>
    public static byte[] WriteEntry(EntryWriting writing) =>
        XmlDocuments.WritePart(Open, xml => WriteItem(xml, writing));

    private static void Open(XmlWriter xml)
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        xml.WriteAttributeString("xmlns", "media", null, Media);
        xml.WriteStartElement("channel");
    }

    private static void WriteChannel(XmlWriter xml, FeedWriting writing)
    {
        xml.WriteText("title", writing.Feed.Title);
        xml.WriteText("link", writing.HomeUrl);
        xml.WriteText("description", writing.Feed.Description);
        xml.WriteText("language", writing.Settings.Language);
        xml.WriteText("lastBuildDate", Rfc822(writing.Feed.Updated));
        xml.WriteText("generator", "Blog");
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", writing.Self.Format.MediaType);
        xml.WriteAttributeString("href", writing.SelfUrl);
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, EntryWriting writing)
    {
        var item = writing.Item;
        xml.WriteStartElement("item");
        xml.WriteText("title", item.Post.Title);
        xml.WriteText("link", item.Url);
        AtomFormat.WriteElsewhere(xml, item);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(XmlDocuments.Clean(item.Id));
        xml.WriteEndElement();
        xml.WriteText("pubDate", Rfc822(item.Published));
        if (item.Updated > item.Published)
            xml.WriteElementString("updated", Atom, AtomFormat.Rfc3339(item.Updated));
        foreach (var author in item.Authors)
            xml.WriteElementString("creator", Dc, XmlDocuments.Clean(author.Name));
        if (item.Language != writing.Settings.Language)
            xml.WriteElementString("language", Dc, item.Language);
        foreach (var category in writing.Categories)
            xml.WriteText("category", category);
        WriteImage(xml, item);
        xml.WriteText("description", HtmlOf(item.Summary));
        if (item.Html is { } html)
            xml.WriteElementString("encoded", Content, XmlDocuments.Clean(html));
        xml.WriteEndElement();
    }

    private static void WriteImage(XmlWriter xml, FeedItem item)
    {
        if (item.Image is not { } image)
            return;
        xml.WriteStartElement("content", Media);
        xml.WriteAttributeString("url", image.AbsoluteUrl);
        xml.WriteAttributeString("medium", "image");
        if (image.Alt.Length > 0)
            xml.WriteElementString("description", Media, XmlDocuments.Clean(image.Alt));
        xml.WriteEndElement();
    }

    // The description of an item holds HTML (RSS 2.0, "Elements of <item>"), so plain text becomes HTML before XML
    // escapes it. Titles and the channel's description are plain text (RSS Advisory Board's Best Practices Profile),
    // and so is the description of Media RSS.
    private static string HtmlOf(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    // RFC 822 as RFC 1123 amends it: four digits for the year, a numeric zone without a colon.
    private static string Rfc822(DateTimeOffset date) =>
        date.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)
        + date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
}
