using System.Collections.Immutable;
using Blog.Html.Tree;

namespace Blog.Syndication.Trees;

/// <summary>
/// The normal form of figures: one image, which may be a link, and a caption. Any other is what it holds, its caption a
/// line in italics.
/// </summary>
internal static class FigureForm
{
    /// <summary>The figure, or its parts.</summary>
    public static ImmutableArray<HtmlNode> Of(HtmlElement figure)
    {
        var caption = figure.Children.OfType<HtmlElement>().FirstOrDefault(c => c.Name == "figcaption");
        var words = caption is null ? [] : InlineForm.Of(caption.Children);
        var blocks = NormalForm.Of([.. figure.Children.Where(c => !ReferenceEquals(c, caption))]);
        if (blocks is [HtmlElement { Name: "p", Children: [var only] }] && IsImage(only))
            return [new HtmlElement("figure", words.IsEmpty ? [only] : [only, new HtmlElement("figcaption", words)])];
        return words.IsEmpty
            ? blocks
            : [.. blocks, new HtmlElement("p", InlineForm.Of([new HtmlElement("em", words)]))];
    }

    private static bool IsImage(HtmlNode node) =>
        node is HtmlElement { Name: "img" } or HtmlElement { Name: "a", Children: [HtmlElement { Name: "img" }] };
}
