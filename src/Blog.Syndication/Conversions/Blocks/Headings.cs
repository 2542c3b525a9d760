using System.Collections.Immutable;
using System.Globalization;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Blocks;

/// <summary>Headings: the levels that the target has; a deeper one is a paragraph in bold.</summary>
internal sealed class Headings : IConversion
{
    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion) =>
        conversion.Change(
            tree,
            (element, place) =>
            {
                if (element.Name is not ['h', >= '1' and <= '6' and var digit])
                    return null;
                var level = conversion.Traits.Headings[digit - '1'];
                if (level > 0)
                    return [element with { Name = string.Create(CultureInfo.InvariantCulture, $"h{level}") }];
                conversion.Lost(place, $"heading of level {digit} '{Nodes.Words([element])}'", "paragraph in bold");
                return [Nodes.BoldParagraph(element.Children)];
            }
        );
}
