using System.Collections.Immutable;
using System.Text;
using Blog.Html.Tree;

namespace Blog.Html.Mail;

/// <summary>Measures the parts of a mail.</summary>
internal static class MailScale
{
    /// <summary>The size of each kind of content, the largest first; kinds that do not occur are left out.</summary>
    public static ImmutableArray<MailWeight> Weigh(HtmlElement body, string styles)
    {
        var parts = new List<(MailPart Kind, string Place, int Bytes)>();
        Find(body, parts);
        var text = BytesOf(body) - parts.Sum(p => p.Bytes);
        parts.Add((MailPart.Text, "", text));
        parts.Add((MailPart.Styles, "", BytesOf(styles)));
        return
        [
            .. parts
                .Where(p => p.Bytes > 0)
                .GroupBy(p => p.Kind)
                .Select(g =>
                {
                    var largest = g.MaxBy(p => p.Bytes);
                    return new MailWeight(g.Key, g.Sum(p => p.Bytes), largest.Place, largest.Bytes);
                })
                .OrderByDescending(w => w.Bytes)
                .ThenBy(w => w.Kind),
        ];
    }

    // A part within a part is counted with it.
    private static void Find(HtmlElement parent, List<(MailPart, string, int)> parts)
    {
        foreach (var element in parent.Children.OfType<HtmlElement>())
        {
            if (KindOf(element) is { } kind)
                parts.Add((kind, PlaceOf(element), BytesOf(element)));
            else
                Find(element, parts);
        }
    }

    private static MailPart? KindOf(HtmlElement element) =>
        element.Attribute(MailForm.Kind) switch
        {
            "code" => MailPart.Code,
            "card" => MailPart.Cards,
            "table" => MailPart.Tables,
            _ => null,
        };

    private static string PlaceOf(HtmlElement element) =>
        element.Attribute(MailForm.Place)
        ?? element.Descendants().Select(e => e.Attribute(MailForm.Place)).FirstOrDefault(p => p is not null)
        ?? "";

    private static int BytesOf(HtmlElement element) => BytesOf(HtmlTree.Write([MailForm.WithoutMarks(element)]));

    private static int BytesOf(string text) => Encoding.UTF8.GetByteCount(text);
}

/// <summary>The share of a kind of content in the size of a mail.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Bytes">The size of all of it, in bytes of UTF-8, styles included.</param>
/// <param name="LargestPlace">Where the largest one is written; empty when that is not known.</param>
/// <param name="LargestBytes">The size of that one.</param>
public sealed record MailWeight(MailPart Kind, int Bytes, string LargestPlace, int LargestBytes);

/// <summary>A kind of content of a mail.</summary>
public enum MailPart
{
    /// <summary>Words, and anything that is none of the others.</summary>
    Text,

    /// <summary>Blocks of code.</summary>
    Code,

    /// <summary>Cards of links.</summary>
    Cards,

    /// <summary>Tables of data.</summary>
    Tables,

    /// <summary>The style sheet in the head.</summary>
    Styles,
}
