using Blog.Images;

namespace Blog.Syndication.Conversions;

/// <summary>What draws images for renditions; each gives null where the machine cannot.</summary>
/// <param name="Table">Draws tables.</param>
/// <param name="Svg">Draws SVG as PNG, so many pixels wide.</param>
internal sealed record ImageDrawing(
    Func<TableContent, TableLook, DrawnImage?> Table,
    Func<ReadOnlyMemory<byte>, int, DrawnImage?> Svg
)
{
    /// <summary>Draws with the fonts of this machine.</summary>
    public static ImageDrawing OfThisMachine { get; } = new(TableImage.Draw, SvgImage.ToPng);
}
