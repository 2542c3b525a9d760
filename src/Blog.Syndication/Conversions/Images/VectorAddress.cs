using Blog.Images;
using Blog.Text.Fingerprints;

namespace Blog.Syndication.Conversions.Images;

/// <summary>Recognizes SVG images by their addresses, and draws them.</summary>
internal static class VectorAddress
{
    /// <summary>Whether the name of the file ends as those of SVG do.</summary>
    public static bool IsSvg(string address) => Path(address).EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of the file, for people.</summary>
    public static string FileName(string address) => Path(address).Split('/')[^1];

    /// <summary>Draws an SVG image at home as PNG: the cover, or else one of several images. Its name stays while the
    /// SVG stays at its address.</summary>
    /// <returns>Where the PNG is found; null when there is no such image, or it cannot be drawn.</returns>
    public static string? Draw(string stem, string address, int width, Conversion conversion, bool isOnly = true)
    {
        if (conversion.Request.Asset(address) is not { } svg)
            return null;
        var says = new FingerprintBuilder().Add(address).Add((long)width).ToFingerprint();
        var recipe = RecipeOf(svg, width);
        return isOnly ? conversion.DrawOne(stem, says, recipe, Make) : conversion.Draw(stem, says, recipe, Make);

        DrawnImage? Make() => conversion.Drawing.Svg(svg, width);
    }

    /// <summary>The recipe of SVG drawn so many pixels wide.</summary>
    public static Fingerprint RecipeOf(ReadOnlyMemory<byte> svg, int width) =>
        ImageDrawing.Recipe().Add("svg").Add(Fingerprint.Of(svg.Span)).Add((long)width).ToFingerprint();

    private static string Path(string address) => address.Split('?', '#')[0];
}
