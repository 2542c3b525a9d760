namespace Blog.Images.Formulas.Glyphs;

/// <summary>Characters that are set as one, in a face.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Face">The face.</param>
internal readonly record struct Glyph(string Text, GlyphFace Face);

/// <summary>A face of letters or signs.</summary>
internal enum GlyphFace
{
    /// <summary>Letters, digits and text.</summary>
    Upright,

    /// <summary>Letters that stand for something.</summary>
    Italic,

    /// <summary>Bold letters.</summary>
    Bold,

    /// <summary>Bold letters that stand for something.</summary>
    BoldItalic,

    /// <summary>Letters without serifs.</summary>
    Sans,

    /// <summary>Bold letters without serifs.</summary>
    SansBold,

    /// <summary>Sloping letters without serifs.</summary>
    SansItalic,

    /// <summary>Letters of one width.</summary>
    Mono,

    /// <summary>Signs, and letters of alphabets that fonts for formulas have.</summary>
    Sign,
}

/// <summary>The size of a glyph, in em: how far it moves on, and where its ink is.</summary>
/// <param name="Advance">The width of its room.</param>
/// <param name="Left">Where its ink starts.</param>
/// <param name="Right">Where its ink ends.</param>
/// <param name="Ascent">How far its ink reaches above the baseline.</param>
/// <param name="Descent">How far its ink reaches below the baseline.</param>
internal readonly record struct GlyphMetrics(double Advance, double Left, double Right, double Ascent, double Descent)
{
    /// <summary>Whether nothing of it is seen.</summary>
    public bool IsBlank => Right <= Left;
}
