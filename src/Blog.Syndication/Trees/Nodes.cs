using System.Collections.Immutable;
using Blog.Html.Tree;

namespace Blog.Syndication.Trees;

/// <summary>Makes and looks into nodes.</summary>
internal static class Nodes
{
    /// <summary>Text.</summary>
    public static HtmlText Text(string text) => new(text);

    /// <summary>An element.</summary>
    public static HtmlElement Element(string name, params ImmutableArray<HtmlNode> children) => new(name, children);

    /// <summary>A paragraph in bold.</summary>
    public static HtmlElement BoldParagraph(params ImmutableArray<HtmlNode> children) =>
        Element("p", Element("strong", children));

    /// <summary>A link.</summary>
    public static HtmlElement Link(string address, params ImmutableArray<HtmlNode> children) =>
        Element("a", children).With("href", address);

    /// <summary>An image.</summary>
    public static HtmlElement Image(string address, string alt) => Element("img").With("src", address).With("alt", alt);

    /// <summary>Whether there is nothing to be seen.</summary>
    public static bool IsBlank(ImmutableArray<HtmlNode> nodes) => nodes.All(IsBlank);

    /// <summary>The text of nodes with single spaces and none at the ends.</summary>
    public static string Words(IEnumerable<HtmlNode> nodes) =>
        HtmlSpace.Joined(string.Concat(nodes.Select(n => n.Text))).Trim(' ');

    /// <summary>The first element among and below these nodes that fits; null for none.</summary>
    public static HtmlElement? First(ImmutableArray<HtmlNode> nodes, Func<HtmlElement, bool> isAsked) =>
        nodes.OfType<HtmlElement>().SelectMany(e => e.Descendants().Prepend(e)).FirstOrDefault(isAsked);

    private static bool IsBlank(HtmlNode node) =>
        node switch
        {
            HtmlText text => HtmlSpace.IsBlank(text.Characters),
            HtmlElement element => !ElementKinds.Shown.Contains(element.Name) && IsBlank(element.Children),
            _ => true,
        };
}
