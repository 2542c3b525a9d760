using System.Collections.Immutable;
using Blog.Model;
using Blog.Pages.Xml;

namespace Blog.Pages.Feeds;

/// <summary>OPML 2.0 (opml.org): the list of all feeds, for import into a feed reader.</summary>
internal static class OpmlFormat
{
    /// <summary>The list as a UTF-8 document.</summary>
    public static ReadOnlyMemory<byte> Write(ImmutableArray<Feed> feeds, SiteSettings settings) =>
        XmlDocuments.Write(xml =>
        {
            xml.WriteStartElement("opml");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteStartElement("head");
            xml.WriteText("title", settings.Title);
            xml.WriteEndElement();
            xml.WriteStartElement("body");
            foreach (var feed in feeds)
            {
                xml.WriteStartElement("outline");
                xml.WriteAttributeString("type", "rss");
                xml.WriteAttributeString("text", XmlDocuments.Clean(feed.Title));
                xml.WriteAttributeString(
                    "xmlUrl",
                    settings.BaseUrl.Absolute(feed.Folder.Append(settings.Feeds.Formats[0].FileName))
                );
                xml.WriteAttributeString("htmlUrl", settings.BaseUrl.Absolute(feed.Page));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        });
}
