using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;
using Blog.Import.Foreign;
using Blog.Text;

namespace Blog.Import.Sources.WordPress.Wxr;

/// <summary>A file of WXR. Each item is read by itself, so that a mistake in one costs no other.</summary>
/// <param name="Path">The file.</param>
/// <param name="Channel">What stands above the items.</param>
/// <param name="Items">The items, in order.</param>
internal sealed partial record WxrFile(ContentPath Path, WxrItem Channel, ImmutableArray<WxrItem> Items)
{
    private const string CData = WxrMarkup.CData;
    private const string CDataEnd = WxrMarkup.CDataEnd;
    private static readonly ImmutableArray<string> Prefixes =
    [
        "wp",
        "content",
        "excerpt",
        "dc",
        "wfw",
        "atom",
        "georss",
    ];

    /// <summary>Reads a file; what is not valid XML is mended, or read as far as it goes, and told.</summary>
    public static WxrFile Read(SourceText source, RemarkLog remarks)
    {
        var (text, isMended) = WxrMending.Mend(source.Text);
        if (isMended)
            remarks.Add(new Remark(RemarkKind.Decided, "signs that XML does not allow", "read as text", source.Path));
        var parts = Split(text);
        var names = Names(text[..parts[0].End]);
        var items = ImmutableArray.CreateBuilder<WxrItem>(parts.Count);
        var (line, counted) = (1, 0);
        foreach (var (start, end) in parts)
        {
            line += text.AsSpan(counted, start - counted).Count('\n');
            counted = start;
            items.Add(WxrItem.Read(text[start..end], names, line));
            if (items[^1].IsBroken)
                remarks.Add(
                    new Remark(
                        RemarkKind.Lost,
                        items.Count == 1 ? "a head that is not valid XML" : "an item that is not valid XML",
                        "read as far as it goes",
                        source.Path,
                        line,
                        items[^1].Find("title")
                    )
                );
        }

        return new WxrFile(source.Path, items[0], items.ToImmutable().RemoveAt(0));
    }

    // The head, then the items. Texts may show the tags of a feed, and stand in CDATA.
    private static List<(int Start, int End)> Split(string text)
    {
        var parts = new List<(int Start, int End)>();
        var start = ChannelStart(text);
        var at = start;
        while (Next(text, at) is { } found)
        {
            if (text.AsSpan(found.At).StartsWith(CData, StringComparison.Ordinal))
            {
                at = text.IndexOf(CDataEnd, found.At, StringComparison.Ordinal) is >= 0 and var end ? end : text.Length;
                continue;
            }

            parts.Add((start, found.At));
            start = found.At + found.Length;
            at = start;
        }

        parts.Add((start, text.Length));
        return parts;
    }

    private static int ChannelStart(string text) =>
        text.IndexOf("<channel>", StringComparison.Ordinal) is >= 0 and var at ? at + "<channel>".Length : 0;

    private static (int At, int Length)? Next(string text, int at) =>
        at < text.Length && Sign().Match(text, at) is { Success: true } match ? (match.Index, match.Length) : null;

    private static XmlNamespaceManager Names(string head)
    {
        var names = new XmlNamespaceManager(new NameTable());
        foreach (var prefix in Prefixes)
            names.AddNamespace(prefix, "urn:" + prefix);
        foreach (Match match in Prefix().Matches(head).Take(100))
        {
            if (match.Groups[1].Value is not ("xml" or "xmlns"))
                names.AddNamespace(match.Groups[1].Value, "urn:" + match.Groups[1].Value);
        }

        return names;
    }

    [GeneratedRegex(@"<item(?:\s[^<>]*)?>|<!\[CDATA\[")]
    private static partial Regex Sign();

    [GeneratedRegex(@"xmlns:([A-Za-z_][\w.-]{0,40})\s*=")]
    private static partial Regex Prefix();
}
