using System.Globalization;
using System.Text;
using NetVips;

namespace Blog.Images.Formulas.Glyphs;

/// <summary>Measures glyphs: it has many drawn on one sheet, each with a bar behind it, and looks where ink
/// is.</summary>
internal static class GlyphSizes
{
    // Large enough for a hundredth of an em, with the coverage of pixels at edges.
    private const int Em = 40;
    private const int Above = 2 * Em;
    private const int Below = Em + (Em / 2);
    private const int Row = Above + Below;
    private const int Start = Em;
    private const int SheetWidth = 2400;
    private const int MostOnSheet = 250;
    private const int MaxWidth = 8000;
    private const byte Faint = 24;

    private static readonly Glyph Nothing = new("", GlyphFace.Upright);

    /// <summary>The size of each glyph.</summary>
    public static Dictionary<(Glyph Glyph, FormulaFont Font), GlyphMetrics> Of(
        IEnumerable<(Glyph Glyph, FormulaFont Font)> glyphs,
        FormulaLook look
    )
    {
        var sizes = new Dictionary<(Glyph, FormulaFont), GlyphMetrics>();
        var bar = new FormulaFont(look.Font, look.Font, HasAlphabets: false);
        foreach (var sheet in glyphs.Distinct().Chunk(MostOnSheet))
            Measure([(Nothing, bar), .. sheet], look, sizes);
        return sizes;
    }

    private static void Measure(
        (Glyph Glyph, FormulaFont Font)[] glyphs,
        FormulaLook look,
        Dictionary<(Glyph, FormulaFont), GlyphMetrics> sizes
    )
    {
        var cells = new List<Cell>();
        var (x, y, widest) = (0, 0, SheetWidth);
        foreach (var (glyph, font) in glyphs)
        {
            var width = Math.Min(MaxWidth, (Em * 3) + (glyph.Text.Length * Em * 5 / 4));
            if (x > 0 && x + width > SheetWidth)
                (x, y) = (0, y + Row);
            cells.Add(new Cell(glyph, font, x, y, width));
            x += width;
            widest = Math.Max(widest, x);
        }

        using var image = Image.SvgloadBuffer(
            Encoding.UTF8.GetBytes(Sheet(cells, widest, y + Row, glyphs[0].Font, look))
        );
        var pixels = image.WriteToMemory<byte>();
        var bar = 0.0;
        foreach (var cell in cells)
        {
            var found = Look(pixels, image.Width, cell);
            if (cell.Glyph == Nothing)
                bar = found.Bar ?? 0;
            else
                sizes[(cell.Glyph, cell.Font)] = SizeOf(found, bar);
        }
    }

    private static string Sheet(List<Cell> cells, int width, int height, FormulaFont bar, FormulaLook look)
    {
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" xml:space=\"preserve\" width=\"{width}\" "
        );
        svg.Append(CultureInfo.InvariantCulture, $"height=\"{height}\" font-size=\"{Em}\">");
        foreach (var cell in cells)
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{cell.X + Start}\" y=\"{cell.Y + Above}\" ")
                .Append($"{cell.Font.AttributesOf(cell.Glyph, look)} fill=\"#ff0000\">")
                .Append(cell.Font.TextOf(cell.Glyph))
                .Append($"<tspan {bar.AttributesOf(Nothing, look)} font-style=\"normal\" ")
                .Append("font-weight=\"normal\" fill=\"#0000ff\">|</tspan></text>");
        return svg.Append("</svg>").ToString();
    }

    private static Found Look(byte[] pixels, int stride, Cell cell)
    {
        var (columns, rows) = (new byte[cell.Width], new byte[Row]);
        var bars = new byte[cell.Width];
        for (var y = 0; y < Row; y++)
        {
            for (var x = 0; x < cell.Width; x++)
            {
                var at = (((cell.Y + y) * stride) + cell.X + x) * 4;
                var cover = pixels[at + 3];
                if (cover < Faint)
                    continue;
                if (pixels[at + 2] > pixels[at])
                {
                    bars[x] = Math.Max(bars[x], cover);
                    continue;
                }

                columns[x] = Math.Max(columns[x], cover);
                rows[y] = Math.Max(rows[y], cover);
            }
        }

        return new Found(Edge(bars), Edge(columns), EndOf(columns), Edge(rows), EndOf(rows));
    }

    private static double? Edge(byte[] cover)
    {
        var first = Array.FindIndex(cover, c => c > 0);
        return first < 0 ? null : first + 1 - (cover[first] / 255.0);
    }

    private static double? EndOf(byte[] cover)
    {
        var last = Array.FindLastIndex(cover, c => c > 0);
        return last < 0 ? null : last + (cover[last] / 255.0);
    }

    private static GlyphMetrics SizeOf(Found found, double bar)
    {
        if (found is not { Left: { } left, Right: { } right, Top: { } top, Bottom: { } bottom })
            return new GlyphMetrics(Math.Max(0, ((found.Bar ?? bar) - bar) / Em), 0, 0, 0, 0);
        var advance = found.Bar is { } there && there > bar ? there - bar : right - Start;
        return new GlyphMetrics(
            advance / Em,
            (left - Start) / Em,
            (right - Start) / Em,
            (Above - top) / Em,
            (bottom - Above) / Em
        );
    }

    private readonly record struct Cell(Glyph Glyph, FormulaFont Font, int X, int Y, int Width);

    private readonly record struct Found(double? Bar, double? Left, double? Right, double? Top, double? Bottom);
}
