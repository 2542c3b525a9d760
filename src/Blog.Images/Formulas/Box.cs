using System.Collections.Immutable;
using Blog.Images.Formulas.Glyphs;

namespace Blog.Images.Formulas;

/// <summary>A part of a formula that has its place in itself. Lengths are pixels at scale 1; places count from the left
/// end of its baseline, to the right and down.</summary>
/// <param name="Width">How wide its room is.</param>
/// <param name="Ascent">How far it reaches above the baseline.</param>
/// <param name="Descent">How far it reaches below the baseline.</param>
/// <param name="Inks">What is drawn.</param>
internal sealed record Box(double Width, double Ascent, double Descent, ImmutableArray<FormulaInk> Inks)
{
    /// <summary>Nothing.</summary>
    public static Box Empty { get; } = new(0, 0, 0, []);

    /// <summary>How far a letter leans over its end, which raised scripts keep free of.</summary>
    public double Lean { get; init; }

    /// <summary>Whether it is one letter or sign.</summary>
    public bool IsGlyph { get; init; }

    /// <summary>Its height.</summary>
    public double Height => Ascent + Descent;

    /// <summary>Room without ink.</summary>
    public static Box Space(double width, double ascent = 0, double descent = 0) => new(width, ascent, descent, []);

    /// <summary>Boxes beside, above and below one another; what does not fit into the room of the result is drawn
    /// anyway.</summary>
    public static Box Of(double width, double ascent, double descent, params ImmutableArray<FormulaInk> inks) =>
        new(width, ascent, descent, inks);

    /// <summary>The box at a place in another one.</summary>
    public BoxInk At(double x, double y, string? colour = null) => new(this, x, y, colour);
}

/// <summary>Something that is drawn.</summary>
internal abstract record FormulaInk;

/// <summary>A box.</summary>
/// <param name="Box">The box.</param>
/// <param name="X">Where it starts.</param>
/// <param name="Y">Where its baseline is.</param>
/// <param name="Colour">Its colour; null for that of what it stands in.</param>
internal sealed record BoxInk(Box Box, double X, double Y, string? Colour) : FormulaInk;

/// <summary>A glyph.</summary>
/// <param name="Glyph">The glyph.</param>
/// <param name="X">Where its room starts.</param>
/// <param name="Y">Where its baseline is.</param>
/// <param name="Size">The size of letters.</param>
internal sealed record GlyphInk(Glyph Glyph, double X, double Y, double Size) : FormulaInk
{
    /// <summary>By how much it is made wider.</summary>
    public double ScaleX { get; init; } = 1;

    /// <summary>By how much it is made higher.</summary>
    public double ScaleY { get; init; } = 1;
}

/// <summary>A filled rectangle.</summary>
/// <param name="X">Its left.</param>
/// <param name="Y">Its top.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Colour">Its colour; null for that of what it stands in.</param>
internal sealed record RuleInk(double X, double Y, double Width, double Height, string? Colour = null) : FormulaInk;

/// <summary>A line or a filled form.</summary>
/// <param name="Path">The form in SVG's notation, counted from the place.</param>
/// <param name="X">The place.</param>
/// <param name="Y">The place.</param>
/// <param name="Stroke">How thick the line is; 0 for a filled form.</param>
internal sealed record PathInk(string Path, double X, double Y, double Stroke = 0) : FormulaInk
{
    /// <summary>Whether the line is dashed.</summary>
    public bool IsDashed { get; init; }
}
