using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Blog.Html.Tree;
using Blog.Images;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions;

/// <summary>Images: SVG drawn as PNG where the target has none, and links to images where it has no images. What cannot be drawn is a link to it at home.</summary>
internal sealed class Pictures : IConversion
{
    // Twice the width of the column of text at the targets, for dense screens.
    private const int WidestImage = 1400;

    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion) => conversion.Change(WithoutHoldings(tree), (element, place) => element.Name switch
    {
        "svg" => Drawing(element, place, conversion),
        "img" when !conversion.Traits.Images => Link(element, place, "image", conversion),
        "img" when IsWrittenOut(element) => WrittenOut(element, place, conversion),
        "img" when !conversion.Traits.Svg && IsSvg(element) => Vector(element, place, conversion),
        _ => null,
    });

    // A picture element chooses among sources; its img is what everybody can show.
    private static ImmutableArray<HtmlNode> WithoutHoldings(ImmutableArray<HtmlNode> tree) =>
        tree.Change("", (element, _) => element.Name == "picture" ? [.. element.Children.Where(c => c is HtmlElement { Name: "img" })] : null);

    private static bool IsSvg(HtmlElement image)
    {
        var path = (image.Attribute("src") ?? "").Split('?', '#')[0];
        return path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsWrittenOut(HtmlElement image) => image.Attribute("src")?.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase) == true;

    private static ImmutableArray<HtmlNode> Vector(HtmlElement image, string place, Conversion conversion)
    {
        var name = FileName(image);
        var drawn = conversion.Request.Asset(image.Attribute("src") ?? "") is { } svg ? SvgImage.ToPng(svg, WidthOf(image)) : null;
        if (drawn is null)
            return Link(image, place, $"SVG image '{name}'", conversion);
        var file = conversion.Add("image", drawn);
        conversion.Converted(place, $"SVG image '{name}'", $"image {file}");
        return [image.With("src", file)];
    }

    private static ImmutableArray<HtmlNode> Drawing(HtmlElement svg, string place, Conversion conversion)
    {
        // Without a name for those who do not see it a drawing is an ornament.
        if (svg.Attribute("aria-label") is not { Length: > 0 } label || svg.Attribute("aria-hidden") == "true")
            return [];
        var whole = svg.With("xmlns", "http://www.w3.org/2000/svg");
        if (conversion.Traits.Images && SvgImage.ToPng(Encoding.UTF8.GetBytes(HtmlTree.Write([whole])), WidthOf(svg)) is { } drawn)
        {
            var file = conversion.Add("image", drawn);
            conversion.Converted(place, $"drawing '{label}'", $"image {file}");
            return [Nodes.Image(file, label)];
        }

        conversion.Lost(place, $"drawing '{label}'", "link to the page at home");
        return [Nodes.Link(conversion.Request.Canonical, Nodes.Text(label))];
    }

    private static ImmutableArray<HtmlNode> WrittenOut(HtmlElement image, string place, Conversion conversion)
    {
        var alt = image.Attribute("alt") ?? "";
        conversion.Lost(place, $"image '{alt}' written into the page", "link to the page at home");
        return [Nodes.Link(conversion.Request.Canonical, Nodes.Text(alt.Length > 0 ? alt : "Image"))];
    }

    private static ImmutableArray<HtmlNode> Link(HtmlElement image, string place, string what, Conversion conversion)
    {
        var alt = image.Attribute("alt") is { Length: > 0 } text ? text : FileName(image);
        conversion.Lost(place, what, "link to the image at home");
        return [Nodes.Link(image.Attribute("src") ?? "", Nodes.Text(alt))];
    }

    private static string FileName(HtmlElement image) => (image.Attribute("src") ?? "").Split('?', '#')[0].Split('/')[^1];

    private static int WidthOf(HtmlElement image) =>
        int.TryParse(image.Attribute("width"), NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is > 0 and < WidestImage / 2
            ? width * 2
            : WidestImage;
}
