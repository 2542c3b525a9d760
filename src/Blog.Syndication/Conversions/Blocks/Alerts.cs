using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Blocks;

/// <summary>Alerts: quotes with a title in bold.</summary>
internal sealed class Alerts : IConversion
{
    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion) =>
        conversion.Change(
            tree,
            (element, place) =>
            {
                if (element.Name != "div" || !element.HasClass("alert"))
                    return null;
                var title = element.Children.OfType<HtmlElement>().FirstOrDefault(c => c.HasClass("alert-title"));
                var name = title is null ? "alert" : $"alert '{Nodes.Words([title])}'";
                conversion.Converted(place, name, "quote with a bold title");
                return
                [
                    Nodes.Element(
                        "blockquote",
                        [
                            .. element.Children.Select(c =>
                                ReferenceEquals(c, title) ? Nodes.BoldParagraph(title!.Children) : c
                            ),
                        ]
                    ),
                ];
            }
        );
}
