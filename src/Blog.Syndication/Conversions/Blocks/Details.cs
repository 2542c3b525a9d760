using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Blocks;

/// <summary>Foldable details: always shown, with their summary in bold above them.</summary>
internal sealed class Details : IConversion
{
    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion) =>
        conversion.Change(
            tree,
            (element, place) =>
            {
                if (element.Name != "details")
                    return null;
                var summary = element.Children.OfType<HtmlElement>().FirstOrDefault(c => c.Name == "summary");
                conversion.Converted(place, "folded details", "text that is always shown");
                ImmutableArray<HtmlNode> rest = [.. element.Children.Where(c => !ReferenceEquals(c, summary))];
                return summary is null ? rest : rest.Insert(0, Nodes.BoldParagraph(summary.Children));
            }
        );
}
