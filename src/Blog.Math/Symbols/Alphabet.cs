namespace Blog.Math.Symbols;

/// <summary>The alphabets of formulas.</summary>
internal enum Alphabet
{
    /// <summary>Letters as TeX sets them: slanted, but for Greek capitals.</summary>
    Normal,

    /// <summary>Upright.</summary>
    Upright,

    /// <summary>Slanted words.</summary>
    Italic,

    /// <summary>Bold, upright.</summary>
    Bold,

    /// <summary>Bold, slanted as TeX slants letters.</summary>
    BoldItalic,

    /// <summary>With double strokes.</summary>
    DoubleStruck,

    /// <summary>As handwritten, from <c>\mathcal</c>.</summary>
    Calligraphic,

    /// <summary>As handwritten, from <c>\mathscr</c>.</summary>
    Script,

    /// <summary>Blackletter.</summary>
    Fraktur,

    /// <summary>Without serifs.</summary>
    SansSerif,

    /// <summary>Without serifs, slanted.</summary>
    SansSerifItalic,

    /// <summary>Each letter of one width.</summary>
    Monospace,
}
