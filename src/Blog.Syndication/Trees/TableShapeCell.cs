using System.Collections.Immutable;
using Blog.Html.Tree;

namespace Blog.Syndication.Trees;

/// <summary>A cell.</summary>
/// <param name="Content">Its content as a line of text, in which breaks divide paragraphs.</param>
/// <param name="Alignment"><c>left</c>, <c>center</c>, <c>right</c>, or empty.</param>
internal sealed record TableShapeCell(ImmutableArray<HtmlNode> Content, string Alignment)
{
    /// <summary>Its words.</summary>
    public string Words => Nodes.Words(Content.Select(n => n is HtmlElement { Name: "br" } ? new HtmlText(" ") : n));
}
