using System.Globalization;
using System.Xml;
using Blog.Model;
using Blog.Pages.Xml;

namespace Blog.Pages.Sitemap;

/// <summary>Sitemaps 0.9 (sitemaps.org).</summary>
internal static class SitemapFormat
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>A list of pages.</summary>
    public static ReadOnlyMemory<byte> WritePages(IEnumerable<SitemapEntry> entries, BaseUrl baseUrl) =>
        XmlDocuments.Write(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var entry in entries)
                WriteEntry(xml, "url", baseUrl.Absolute(entry.Permalink), entry.LastModified);
            xml.WriteEndElement();
        });

    /// <summary>A list of sitemaps.</summary>
    public static ReadOnlyMemory<byte> WriteIndex(IEnumerable<Permalink> sitemaps, BaseUrl baseUrl) =>
        XmlDocuments.Write(xml =>
        {
            xml.WriteStartElement("sitemapindex", Namespace);
            foreach (var sitemap in sitemaps)
                WriteEntry(xml, "sitemap", baseUrl.Absolute(sitemap), null);
            xml.WriteEndElement();
        });

    private static void WriteEntry(XmlWriter xml, string element, string url, DateTimeOffset? lastModified)
    {
        xml.WriteStartElement(element);
        xml.WriteText("loc", url);
        if (lastModified is { } date)
            xml.WriteText("lastmod", date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
