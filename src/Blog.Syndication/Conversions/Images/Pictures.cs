using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Blog.Html.Tree;
using Blog.Syndication.Trees;
using Blog.Text.Fingerprints;

namespace Blog.Syndication.Conversions.Images;

/// <summary>
/// Images: SVG drawn as PNG where the target does not show it, and links to images where it shows none. An image that
/// cannot be drawn becomes a link to it at home.
/// </summary>
internal sealed class Pictures : IConversion
{
    private const string Stem = "image";

    // Twice the width of the column of text at the targets, for dense screens.
    private const int WidestImage = 1400;

    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion) =>
        conversion.Change(
            WithoutHoldings(tree),
            (element, place) =>
                element.Name switch
                {
                    "svg" => Drawing(element, place, conversion),
                    "img" when !conversion.Traits.Images => Link(element, place, "image", conversion),
                    "img" when IsWrittenOut(element) => WrittenOut(element, place, conversion),
                    "img" when !conversion.Traits.Svg && VectorAddress.IsSvg(AddressOf(element)) => Vector(
                        element,
                        place,
                        conversion
                    ),
                    _ => null,
                }
        );

    // A picture element chooses among sources; its img is what everybody can show.
    private static ImmutableArray<HtmlNode> WithoutHoldings(ImmutableArray<HtmlNode> tree) =>
        tree.Change(
            "",
            (element, _) =>
                element.Name == "picture" ? [.. element.Children.Where(c => c is HtmlElement { Name: "img" })] : null
        );

    private static bool IsWrittenOut(HtmlElement image) =>
        image.Attribute("src")?.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase) == true;

    private static ImmutableArray<HtmlNode> Vector(HtmlElement image, string place, Conversion conversion)
    {
        var (address, what) = (AddressOf(image), $"SVG image '{VectorAddress.FileName(AddressOf(image))}'");
        if ((conversion.FileOf(address) ?? Drawn(address, WidthOf(image), conversion)) is not { } file)
            return Link(image, place, what, conversion, conversion.WhyNotDrawn());
        conversion.Converted(place, what, $"image {file}");
        return [image.With("src", file)];
    }

    private static string? Drawn(string address, int width, Conversion conversion)
    {
        if (VectorAddress.Draw(Stem, address, width, conversion, isOnly: false) is not { } place)
            return null;
        conversion.Keep(address, place);
        return place;
    }

    private static ImmutableArray<HtmlNode> Drawing(HtmlElement svg, string place, Conversion conversion)
    {
        // A drawing without a text alternative is an ornament.
        if (svg.Attribute("aria-label") is not { Length: > 0 } label || svg.Attribute("aria-hidden") == "true")
            return [];
        if (conversion.Traits.Images && DrawnHere(svg, conversion) is { } image)
        {
            conversion.Converted(place, $"drawing '{label}'", $"image {image}");
            return [Nodes.Image(image, label)];
        }

        var why = conversion.Traits.Images ? conversion.WhyNotDrawn() : "";
        conversion.Lost(place, $"drawing '{label}'", "link to the page at home" + why);
        return [Nodes.Link(conversion.Request.Canonical, Nodes.Text(label))];
    }

    private static string? DrawnHere(HtmlElement svg, Conversion conversion)
    {
        var width = WidthOf(svg);
        var whole = Bare(svg).With("xmlns", "http://www.w3.org/2000/svg");
        var bytes = Encoding.UTF8.GetBytes(HtmlTree.Write([whole]));
        var says = new FingerprintBuilder().Add(Fingerprint.Of(bytes)).Add((long)width).ToFingerprint();
        return conversion.Draw(
            Stem,
            says,
            VectorAddress.RecipeOf(bytes, width),
            () => conversion.Drawing.Svg(bytes, width)
        );
    }

    // A picture says nothing of where it is written and where its links lead, so its address does not change with them.
    private static HtmlElement Bare(HtmlElement element) =>
        element with
        {
            Attributes = element.Attributes.RemoveAll(a =>
                a.Name is TreeChanges.PlaceAttribute || (element.Name == "a" && a.Name is "href" or "xlink:href")
            ),
            Children = [.. element.Children.Select(c => c is HtmlElement inner ? Bare(inner) : c)],
        };

    private static ImmutableArray<HtmlNode> WrittenOut(HtmlElement image, string place, Conversion conversion)
    {
        var alt = image.Attribute("alt") ?? "";
        conversion.Lost(place, $"image '{alt}' written into the page", "link to the page at home");
        return [Nodes.Link(conversion.Request.Canonical, Nodes.Text(alt.Length > 0 ? alt : "Image"))];
    }

    private static ImmutableArray<HtmlNode> Link(
        HtmlElement image,
        string place,
        string what,
        Conversion conversion,
        string why = ""
    )
    {
        var alt = image.Attribute("alt") is { Length: > 0 } text ? text : VectorAddress.FileName(AddressOf(image));
        conversion.Lost(place, what, "link to the image at home" + why);
        return [Nodes.Link(AddressOf(image), Nodes.Text(alt))];
    }

    private static string AddressOf(HtmlElement image) => image.Attribute("src") ?? "";

    private static int WidthOf(HtmlElement image) =>
        int.TryParse(image.Attribute("width"), NumberStyles.None, CultureInfo.InvariantCulture, out var width)
        && width is > 0 and < WidestImage / 2
            ? width * 2
            : WidestImage;
}
