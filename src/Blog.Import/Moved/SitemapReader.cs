using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Blog.Import.Moved;

/// <summary>Reads sitemaps (sitemaps.org): XML, packed with gzip or not, or a text with an address on each
/// line.</summary>
public static class SitemapReader
{
    /// <summary>How large a sitemap may be unpacked, in bytes; the protocol says 50 MB.</summary>
    public const int MostBytes = 50 * 1024 * 1024;

    private const int LongestQuote = 60;

    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = MostBytes,
        IgnoreComments = true,
        IgnoreWhitespace = true,
    };

    /// <summary>Reads a sitemap, or what comes before its first mistake.</summary>
    public static ReadSitemap Read(ReadOnlyMemory<byte> bytes)
    {
        if (!TryUnpack(bytes, out var plain))
            return new ReadSitemap([], [], "It is not gzip, or larger than 50 MB.");
        var text = plain.Span;
        var start = text.IndexOfAnyExcept(" \t\r\n\uFEFF"u8);
        if (start >= 0 && text[start] != (byte)'<')
            return OfLines(Encoding.UTF8.GetString(text));
        return OfXml(plain);
    }

    private static ReadSitemap OfXml(ReadOnlyMemory<byte> bytes)
    {
        var (pages, sitemaps) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes.ToArray(), writable: false), _settings);
            var isOfSitemap = false;
            string? space = null;
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element)
                    continue;
                // Pictures and films have a loc, too, in a namespace of their own.
                space ??= xml.NamespaceURI;
                if (xml.NamespaceURI != space)
                    continue;
                if (xml.LocalName is "url" or "sitemap")
                    isOfSitemap = xml.LocalName == "sitemap";
                else if (xml.LocalName == "loc" && Text(xml) is { Length: > 0 } address)
                    (isOfSitemap ? sitemaps : pages).Add(address);
            }
        }
        catch (XmlException failure)
        {
            return BrokenSitemap.Salvage(bytes, pages.ToImmutable(), sitemaps.ToImmutable(), failure);
        }

        var problem = pages.Count + sitemaps.Count == 0 ? "This is not a sitemap: it has no address." : null;
        return new ReadSitemap(pages.ToImmutable(), sitemaps.ToImmutable(), problem);
    }

    private static string Text(XmlReader xml)
    {
        var text = new StringBuilder();
        while (!xml.IsEmptyElement && xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            text.Append(xml.Value);
        return text.ToString().Trim();
    }

    private static ReadSitemap OfLines(string text)
    {
        ImmutableArray<string> lines = [.. text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
        if (lines.FirstOrDefault(l => !IsAddress(l)) is not { } other)
            return new ReadSitemap(lines, [], null);
        var start = other[..Math.Min(other.Length, LongestQuote)];
        return new ReadSitemap([], [], $"This is not a sitemap: '{start}' is not an address.");
    }

    /// <summary>Whether a text looks like an address.</summary>
    internal static bool IsAddress(string line) =>
        line.StartsWith('/') || line.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    // False for what is not gzip, and for what is too large.
    private static bool TryUnpack(ReadOnlyMemory<byte> bytes, out ReadOnlyMemory<byte> plain)
    {
        plain = bytes;
        if (!bytes.Span.StartsWith((byte[])[0x1F, 0x8B]))
            return bytes.Length <= MostBytes;
        try
        {
            using var zipped = new GZipStream(
                new MemoryStream(bytes.ToArray(), writable: false),
                CompressionMode.Decompress
            );
            using var unpacked = new MemoryStream();
            var room = new byte[64 * 1024];
            while (unpacked.Length <= MostBytes && zipped.Read(room) is > 0 and var count)
                unpacked.Write(room, 0, count);
            plain = unpacked.ToArray();
            return plain.Length <= MostBytes;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}

/// <summary>The addresses of a sitemap.</summary>
/// <param name="Pages">The addresses of pages as written.</param>
/// <param name="Sitemaps">The addresses of other sitemaps, of an index.</param>
/// <param name="Problem">What is wrong with it, as a sentence; null for nothing. What could be read is there.</param>
public sealed record ReadSitemap(ImmutableArray<string> Pages, ImmutableArray<string> Sitemaps, string? Problem);
