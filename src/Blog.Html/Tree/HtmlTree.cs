using System.Collections.Immutable;
using AngleSharp.Dom;
using Blog.Html.Feeds;
using Blog.Html.Parsing;

namespace Blog.Html.Tree;

/// <summary>A door of this room: HTML in, an immutable tree of it out, and back. A tree never holds scripts, styles or
/// forms.</summary>
public static class HtmlTree
{
    /// <summary>The name of the element that stands for what was left out. No element of a text has such a
    /// name.</summary>
    public const string GapName = "#gap";

    /// <summary>Reads a fragment as a browser does. Scripts, style sheets, forms, comments, event handlers, addresses
    /// that run code and the links of headings to themselves are left out; frames, fields that are check boxes, SVG and
    /// MathML stay, so that the caller can convert them.</summary>
    /// <param name="html">What stands inside <c>body</c>. Any text can be read; elements nested deeper than 150
    /// (lists and quotes: 30) stand flat in the one around them.</param>
    public static ImmutableArray<HtmlNode> Read(string html) => Read(html, marksGaps: false);

    /// <summary>Reads a fragment in the same way, and says what was left out: in place of each script, form, field and
    /// the like stands an element named <see cref="GapName"/> without content. Its attributes have the element's
    /// <c>name</c>, its <c>type</c>, its address (<c>src</c>) and its <c>text</c>, each where there is one. What stands
    /// in a form stays.</summary>
    /// <param name="html">What stands inside <c>body</c>.</param>
    public static ImmutableArray<HtmlNode> ReadWithGaps(string html) => Read(html, marksGaps: true);

    /// <summary>Whether elements are nested deeper than any tree of this room.</summary>
    public static bool IsTooDeep(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return !ReferenceEquals(FlatMarkup.Of(html), html);
    }

    /// <summary>Writes nodes as HTML, with everything escaped that has to be.</summary>
    public static string Write(ImmutableArray<HtmlNode> nodes) => new TreeWriter().Write(nodes);

    private static ImmutableArray<HtmlNode> Read(string html, bool marksGaps) =>
        [.. ParsedFragment.Parse(XmlCharacters.Keep(html)).ChildNodes.SelectMany(n => Convert(n, marksGaps))];

    private static IEnumerable<HtmlNode> Convert(INode node, bool marksGaps) =>
        node switch
        {
            IText text => [new HtmlText(XmlCharacters.Keep(text.Data))],
            IElement element => Convert(element, marksGaps),
            _ => [],
        };

    private static IEnumerable<HtmlNode> Convert(IElement element, bool marksGaps)
    {
        var name = element.LocalName;
        if (FeedElement.IsDropped(element))
            return marksGaps ? Gap(element) : [];
        var children = element.ChildNodes.SelectMany(n => Convert(n, marksGaps));
        if (FeedElement.IsUnwrapped(element))
            return children;
        FeedAttributes.Clean(element, name.ToLowerInvariant());
        return
        [
            new HtmlElement(
                name,
                [.. element.Attributes.Select(a => new HtmlAttribute(a.Name, XmlCharacters.Keep(a.Value)))],
                [.. children]
            ),
        ];
    }

    // Style sheets, and the links of headings to themselves, hold nothing that a reader sees.
    private static IEnumerable<HtmlNode> Gap(IElement element)
    {
        var name = element.LocalName.ToLowerInvariant();
        if (name is "style" or "link" or "meta" or "base" or "title" or "param" or "a" or "option" or "optgroup")
            return [];
        var text = name == "form" ? "" : element.TextContent.Trim();
        (string Name, string? Value)[] facts =
        [
            ("name", name),
            ("type", element.GetAttribute("type")),
            ("src", element.GetAttribute("src")),
            ("text", text),
        ];
        var gap = new HtmlElement(
            GapName,
            [
                .. facts
                    .Where(f => !string.IsNullOrEmpty(f.Value))
                    .Select(f => new HtmlAttribute(f.Name, XmlCharacters.Keep(f.Value!))),
            ],
            []
        );
        return name == "form" ? [gap, .. element.ChildNodes.SelectMany(n => Convert(n, true))] : [gap];
    }
}
