using System.Net;
using System.Text.RegularExpressions;
using Blog.Data.Nodes;
using Blog.Import.Sources.Files;
using Blog.Text;

namespace Blog.Import.Sources.Pelican;

/// <summary>Documents in HTML: their head has what front matter has in Markdown, as
/// https://docs.getpelican.com/en/latest/content.html describes it.</summary>
internal static partial class PelicanHtml
{
    // Longer than any head; a file without one is not searched to its end for each tag.
    private const int LongestHead = 100_000;

    /// <summary>The document with the values of its head, and the content of its body as its text.</summary>
    public static DocumentText Read(DocumentText read)
    {
        var text = read.Body;
        var body = BodyTag().Match(text);
        var end = text.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase);
        var start = body.Success ? body.Index + body.Length : 0;
        var stop = end > start ? end : text.Length;
        var head = text[..Math.Min(body.Success ? body.Index : text.Length, LongestHead)];
        var entries = Title().Matches(head).Take(1).Select(m => Entry("title", m.Groups["value"]));
        var values = entries
            .Concat(Meta().Matches(head).Select(OfMeta).OfType<DataEntry>())
            .DistinctBy(e => e.Key, StringComparer.OrdinalIgnoreCase);
        return read with
        {
            Matter = read.Matter.Over(new DataMap(default, [.. values])),
            Body = body.Success ? text[start..stop].Trim('\r', '\n') : text,
            BodyLine = read.BodyLine + text.AsSpan(0, start).Count('\n'),
            HasHeader = true,
        };
    }

    private static DataEntry? OfMeta(Match tag)
    {
        var (name, content) = (Name().Match(tag.Value), Content().Match(tag.Value));
        if (!name.Success || !content.Success)
            return null;
        var key = name.Groups["value"].Value.ToLowerInvariant();
        return Entry(key == "keywords" ? "tags" : key, content.Groups["value"]);
    }

    private static DataEntry Entry(string key, Group value) =>
        new(
            key,
            default(SourceSpan),
            new DataScalar(default, DataScalarKind.Text, WebUtility.HtmlDecode(value.Value).Trim())
        );

    [GeneratedRegex("<body\\b[^>]{0,2000}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BodyTag();

    [GeneratedRegex("<title>(?<value>[^<]*)</title>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex("<meta\\b[^>]{0,2000}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meta();

    [GeneratedRegex(
        "\\bname\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)')",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Name();

    [GeneratedRegex(
        "\\bcontents?\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)')",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Content();
}
