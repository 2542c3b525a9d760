using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace Blog.Preview.Desk.Feeds.Reading;

/// <summary>Reads feeds of the three formats from their bytes alone, as feed readers do.</summary>
internal static class FeedReader
{
    /// <summary>Reads a feed. One that cannot be read says why in <see cref="ReadFeed.Failure"/>.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="isJson">Whether it is a JSON Feed. RSS and Atom are told apart by their roots.</param>
    public static ReadFeed Read(ReadOnlyMemory<byte> bytes, bool isJson) => isJson ? ReadJson(bytes) : ReadXml(bytes);

    private static ReadFeed ReadJson(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return JsonFeedReader.Read(document.RootElement);
        }
        catch (JsonException mistake)
        {
            return new ReadFeed { Failure = $"It is not valid JSON at line {mistake.LineNumber + 1}." };
        }
    }

    private static ReadFeed ReadXml(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray());
            using var reader = XmlReader.Create(
                stream,
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }
            );
            return Of(XDocument.Load(reader).Root!);
        }
        catch (XmlException mistake)
        {
            return new ReadFeed { Failure = $"It is not well-formed XML: {mistake.Message}" };
        }
    }

    private static ReadFeed Of(XElement root) =>
        root.Name switch
        {
            var name when name == "rss" && root.Element("channel") is { } channel => RssReader.Read(channel),
            var name when name == AtomReader.Namespace + "feed" => AtomReader.Read(root),
            var name => new ReadFeed { Failure = $"It is neither RSS nor Atom: its root is '{name.LocalName}'." },
        };
}
