using System.Globalization;
using System.Text;
using Blog.Images.Formulas.Glyphs;

namespace Blog.Images.Formulas;

/// <summary>Writes boxes as an SVG. Mutable: it writes as it goes.</summary>
/// <param name="font">Its font.</param>
/// <param name="look">How the formula is drawn.</param>
// librsvg sets each glyph with Pango at its exact place, and draws lines that grow. Text that Pango sets as a whole
// stands on whole pixels, and a formula has no lines to break.
internal sealed class FormulaSvg(FormulaFont font, FormulaLook look)
{
    private readonly StringBuilder _svg = new();

    /// <summary>The picture of a box.</summary>
    /// <param name="box">The box.</param>
    /// <param name="x">Where it starts in the picture.</param>
    /// <param name="y">Where its baseline is in the picture.</param>
    /// <param name="size">The size of the picture.</param>
    public string Write(Box box, double x, double y, (int Width, int Height) size)
    {
        var (width, height) = size;
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" xml:space=\"preserve\" width=\"{width}\" height=\"{height}\">"
        );
        _svg.Append($"<rect width=\"100%\" height=\"100%\" fill=\"{Colour.Read(look.Paper)}\"/>");
        Write(box, x, y, Colour.Read(look.Ink).ToString());
        return _svg.Append("</svg>").ToString();
    }

    /// <summary>Writes a number of SVG.</summary>
    public static string Number(double number) => Math.Round(number, 3).ToString("0.###", CultureInfo.InvariantCulture);

    private void Write(Box box, double x, double y, string colour)
    {
        foreach (var ink in box.Inks)
        {
            switch (ink)
            {
                case BoxInk inner:
                    Write(inner.Box, x + inner.X, y + inner.Y, inner.Colour ?? colour);
                    break;
                case GlyphInk glyph:
                    Write(glyph, x, y, colour);
                    break;
                case RuleInk rule:
                    Write(rule, x, y, colour);
                    break;
                case PathInk path:
                    Write(path, x, y, colour);
                    break;
            }
        }
    }

    // On whole pixels of the image: a thin line between two rows of them would be wide and grey.
    private void Write(RuleInk rule, double x, double y, string colour)
    {
        if (rule.Width <= 0 || rule.Height <= 0)
            return;
        var (width, height) = (Thickness(rule.Width), Thickness(rule.Height));
        var (left, top) = (x + rule.X, y + rule.Y);
        _svg.Append($"<rect x=\"{Number(width > 2 ? left : Snapped(left))}\" ")
            .Append($"y=\"{Number(height > 2 ? top : Snapped(top))}\" ")
            .Append($"width=\"{Number(width)}\" height=\"{Number(height)}\" fill=\"{rule.Colour ?? colour}\"/>");
    }

    private double Thickness(double length) => length > 2 ? length : Math.Max(Snapped(length), 1.0 / look.Scale);

    private double Snapped(double place) => Math.Round(place * look.Scale) / look.Scale;

    private void Write(GlyphInk glyph, double x, double y, string colour)
    {
        var place = glyph is { ScaleX: 1, ScaleY: 1 }
            ? $"x=\"{Number(x + glyph.X)}\" y=\"{Number(y + glyph.Y)}\""
            : $"transform=\"translate({Number(x + glyph.X)} {Number(y + glyph.Y)}) "
                + $"scale({Number(glyph.ScaleX)} {Number(glyph.ScaleY)})\"";
        _svg.Append($"<text {place} font-size=\"{Number(glyph.Size)}\" {font.AttributesOf(glyph.Glyph, look)} ")
            .Append($"fill=\"{colour}\">{font.TextOf(glyph.Glyph)}</text>");
    }

    private void Write(PathInk path, double x, double y, string colour)
    {
        var paint =
            path.Stroke > 0
                ? $"fill=\"none\" stroke=\"{colour}\" stroke-width=\"{Number(path.Stroke)}\""
                : $"fill=\"{colour}\"";
        var dash = path.IsDashed ? $" stroke-dasharray=\"{Number(path.Stroke * 4)} {Number(path.Stroke * 3)}\"" : "";
        _svg.Append($"<path transform=\"translate({Number(x + path.X)} {Number(y + path.Y)})\" ")
            .Append($"d=\"{path.Path}\" {paint}{dash}/>");
    }
}
