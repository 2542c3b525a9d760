using System.Text;
using Blog.Images.Formulas.Elements;
using Blog.Images.Formulas.Glyphs;
using NetVips;

namespace Blog.Images.Formulas;

/// <summary>A door of this room: a formula (MathML) in, a picture of it out.</summary>
public sealed class FormulaImage
{
    // Sites and viewers refuse longer images.
    private const int MaxHeight = 6000;

    private readonly FormulaLook _look;
    private readonly string _svg;

    private FormulaImage(FormulaLook look, string svg, (int Width, int Height, int Depth) size)
    {
        (_look, _svg) = (look, svg);
        (Width, Height, Depth) = size;
    }

    /// <summary>How wide it is shown, in pixels at scale 1.</summary>
    public int Width { get; }

    /// <summary>How high it is shown, in pixels at scale 1.</summary>
    public int Height { get; }

    /// <summary>How far it is to reach below the baseline of the text around it, in pixels at scale 1.</summary>
    public int Depth { get; }

    /// <summary>
    /// Lays a formula out. Null when it is not MathML, shows nothing, is too large for a picture that can be read, or
    /// when this machine cannot draw text: no font, or no native library for it.
    /// </summary>
    /// <param name="mathMl">A <c>math</c> element of MathML Core, as XML. Declarations of types and entities are
    /// refused; elements it does not know are rows.</param>
    /// <param name="look">How it is drawn.</param>
    public static FormulaImage? Of(string mathMl, FormulaLook look)
    {
        ArgumentNullException.ThrowIfNull(mathMl);
        ArgumentNullException.ThrowIfNull(look);
        if (look.FontSize is < 4 or > 200 || MathReader.Read(mathMl) is not { } math)
            return null;
        try
        {
            return Native.HasFont($"{look.Font} {look.FontSize}px") ? Of(math, look) : null;
        }
        catch (VipsException)
        {
            // What Pango refuses to set has no picture, and the caller shows the formula as text.
            return null;
        }
    }

    /// <summary>Draws it; the same formula gives the same bytes on the same machine. Null when it cannot be
    /// drawn.</summary>
    public DrawnImage? Draw() => SvgImage.ToPng(Encoding.UTF8.GetBytes(_svg), Width * _look.Scale);

    private static FormulaImage? Of(MathElement math, FormulaLook look)
    {
        var book = GlyphBook.Of(math, look);
        var box = new FormulaLayout(book).Lay(math, look.FontSize);
        var (left, right) = box.InkSides();
        if (right <= left)
            return null;
        // Whole pixels around the baseline, so that it meets that of the text.
        var (above, below) = box.InkHeights();
        var ascent = (int)Math.Ceiling(Math.Max(above, 0)) + look.Margin;
        var depth = (int)Math.Ceiling(Math.Max(below, 0)) + look.Margin;
        var start = Math.Min(0, left) - look.Margin;
        var width = (int)Math.Ceiling(Math.Max(box.Width, right) - start) + look.Margin;
        if (width > look.MaxWidth || ascent + depth > MaxHeight)
            return null;
        var room = Math.Max(0, look.MinWidth - width);
        width += room;
        var svg = new FormulaSvg(book.Font, look).Write(box, (room / 2) - start, ascent, (width, ascent + depth));
        return new FormulaImage(look, svg, (width, ascent + depth, depth));
    }
}
