namespace Blog.Images;

/// <summary>How a formula is drawn. Colours are written as <c>#rrggbb</c>; lengths are in pixels of the image at scale
/// 1. A font is a list of families, the most wanted first, as Pango names them; a character is set in the first one
/// that has it.</summary>
public sealed record FormulaLook
{
    /// <summary>The fonts for formulas. The first one that the machine has is used.</summary>
    public string MathFonts { get; init; } =
        "STIX Two Math, STIX Math, XITS Math, Latin Modern Math, Libertinus Math, TeX Gyre Termes Math, Cambria Math";

    /// <summary>The font of letters and text where there is none for formulas, and of characters that it does not
    /// have.</summary>
    public string Font { get; init; } = "Times New Roman, Liberation Serif, Nimbus Roman, serif";

    /// <summary>The font of signs where there is none for formulas.</summary>
    public string SignFont { get; init; } =
        "Liberation Serif, Nimbus Roman, DejaVu Math TeX Gyre, Noto Sans Math, serif";

    /// <summary>The font of letters without serifs.</summary>
    public string SansFont { get; init; } = "sans";

    /// <summary>The font of code.</summary>
    public string CodeFont { get; init; } = "monospace";

    /// <summary>The size of letters, from 4 to 200.</summary>
    public int FontSize { get; init; } = 18;

    /// <summary>The colour of ink that has none of its own.</summary>
    public string Ink { get; init; } = "#1d1b18";

    /// <summary>The colour of the ground. It is drawn, so that the formula can be read on any page.</summary>
    public string Paper { get; init; } = "#ffffff";

    /// <summary>The room around the formula.</summary>
    public int Margin { get; init; } = 2;

    /// <summary>How wide the image is at least; a narrower formula stands in its middle.</summary>
    public int MinWidth { get; init; }

    /// <summary>How wide the image is at most; there is no image of a wider formula.</summary>
    public int MaxWidth { get; init; } = 3000;

    /// <summary>How many pixels of the image stand for one of the look: 2 for sharp images on dense screens.</summary>
    public int Scale { get; init; } = 2;
}
