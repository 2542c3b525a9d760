using System.Collections.Frozen;
using Blog.Images.Formulas.Elements;

namespace Blog.Images.Formulas.Glyphs;

/// <summary>The glyphs of a formula with their sizes, and the lengths that fonts decide.</summary>
internal sealed class GlyphBook
{
    private static readonly Glyph Minus = new("−", GlyphFace.Sign);
    private static readonly Glyph LowLetter = new("x", GlyphFace.Upright);
    private static readonly Glyph HighLetter = new("M", GlyphFace.Upright);

    // Pango draws a box with the number of a character that no font has: its size depends on the count of digits.
    private static readonly Glyph Missing = new("\u0378", GlyphFace.Sign);
    private static readonly Glyph LongMissing = new("\U000E1234", GlyphFace.Sign);

    private readonly FrozenDictionary<Glyph, Glyph> _instead;
    private readonly FrozenDictionary<Glyph, GlyphMetrics> _sizes;

    private GlyphBook(FormulaFont font, Dictionary<Glyph, GlyphMetrics> sizes, Dictionary<Glyph, Glyph> instead)
    {
        Font = font;
        (_sizes, _instead) = (sizes.ToFrozenDictionary(), instead.ToFrozenDictionary());
        var minus = _sizes[Minus];
        Axis = Math.Clamp((minus.Ascent - minus.Descent) / 2, 0.15, 0.4);
        XHeight = Math.Clamp(_sizes[LowLetter].Ascent, 0.35, 0.65);
        CapHeight = Math.Clamp(_sizes[HighLetter].Ascent, 0.5, 0.9);
    }

    /// <summary>The font of the formula.</summary>
    public FormulaFont Font { get; }

    /// <summary>How high the middle of signs is above the baseline, in em.</summary>
    public double Axis { get; }

    /// <summary>How high a low letter is, in em.</summary>
    public double XHeight { get; }

    /// <summary>How high a capital is, in em.</summary>
    public double CapHeight { get; }

    /// <summary>Measures the glyphs of a formula.</summary>
    public static GlyphBook Of(MathElement math, FormulaLook look)
    {
        var font = FormulaFont.Choose(look);
        var wanted = math.All().Where(e => e.IsToken || e.Name == "a").SelectMany(GlyphChoice.Of).ToHashSet();
        var sizes = SizesOf([Minus, LowLetter, HighLetter, Missing, LongMissing, .. wanted], font, look);
        var instead = wanted.Where(g => IsMissing(g, sizes)).ToDictionary(g => g, GlyphChoice.Instead);
        foreach (var (glyph, size) in SizesOf(instead.Values.Where(g => !sizes.ContainsKey(g)), font, look))
            sizes[glyph] = size;
        return new GlyphBook(font, sizes, instead);
    }

    private static Dictionary<Glyph, GlyphMetrics> SizesOf(
        IEnumerable<Glyph> glyphs,
        FormulaFont font,
        FormulaLook look
    ) => GlyphSizes.Of(glyphs.Select(g => (g, font)), look).ToDictionary(s => s.Key.Glyph, s => s.Value);

    /// <summary>The glyph that is drawn for one, and its size.</summary>
    public (Glyph Glyph, GlyphMetrics Size) Find(Glyph glyph)
    {
        var drawn = _instead.GetValueOrDefault(glyph, glyph);
        return (drawn, _sizes.GetValueOrDefault(drawn));
    }

    private static bool IsMissing(Glyph glyph, Dictionary<Glyph, GlyphMetrics> sizes) =>
        glyph.Text.EnumerateRunes().Count() == 1
        && glyph.Text[0] > '\u024f'
        && IsAlike(sizes[glyph], sizes[glyph.Text.Length > 1 ? LongMissing : Missing]);

    private static bool IsAlike(GlyphMetrics one, GlyphMetrics other) =>
        Math.Abs(one.Advance - other.Advance)
            + Math.Abs(one.Ascent - other.Ascent)
            + Math.Abs(one.Descent - other.Descent)
            + Math.Abs(one.Right - other.Right)
        < 0.02;
}
