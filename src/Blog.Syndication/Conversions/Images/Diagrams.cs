using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Images;

/// <summary>Diagrams: on the page a drawing whose texts are texts, in a copy a picture at home. The report says so; a
/// target without images gets a link, as for every image.</summary>
internal sealed class Diagrams : IConversion
{
    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion) =>
        conversion.Change(
            tree,
            (element, place) =>
            {
                if (
                    conversion.Traits.Images
                    && element is { Name: "figure" }
                    && element.Attribute("class") == "diagram"
                    && Nodes.First(element.Children, e => e.Name == "img") is { } picture
                )
                    conversion.Converted(
                        place,
                        $"diagram '{picture.Attribute("alt")}'",
                        $"image {VectorAddress.FileName(picture.Attribute("src") ?? "")}"
                    );
                return null;
            }
        );
}
