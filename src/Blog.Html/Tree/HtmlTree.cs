using System.Collections.Immutable;
using AngleSharp.Dom;
using Blog.Html.Feeds;
using Blog.Html.Parsing;

namespace Blog.Html.Tree;

/// <summary>A door of this room: HTML in, an immutable tree of it out, and back. A tree never holds scripts, styles or
/// forms.</summary>
public static class HtmlTree
{
    /// <summary>Reads a fragment as a browser does. Scripts, style sheets, forms, comments, event handlers, addresses
    /// that run code and the links of headings to themselves are left out; frames, fields that are check boxes, SVG and
    /// MathML stay, so that the caller can convert them.</summary>
    /// <param name="html">What stands inside <c>body</c>. Any text can be read; nesting deeper than 400 elements is cut
    /// flat.</param>
    public static ImmutableArray<HtmlNode> Read(string html) =>
        [.. ParsedFragment.Parse(XmlCharacters.Keep(html)).ChildNodes.SelectMany(Convert)];

    /// <summary>Writes nodes as HTML, with everything escaped that has to be.</summary>
    public static string Write(ImmutableArray<HtmlNode> nodes) => new TreeWriter().Write(nodes);

    private static IEnumerable<HtmlNode> Convert(INode node) =>
        node switch
        {
            IText text => [new HtmlText(XmlCharacters.Keep(text.Data))],
            IElement element => Convert(element),
            _ => [],
        };

    private static IEnumerable<HtmlNode> Convert(IElement element)
    {
        var name = element.LocalName;
        if (FeedElement.IsDropped(element))
            return [];
        var children = element.ChildNodes.SelectMany(Convert);
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
}
