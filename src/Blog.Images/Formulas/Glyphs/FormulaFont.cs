using System.Security;

namespace Blog.Images.Formulas.Glyphs;

/// <summary>The font that a formula is set in.</summary>
/// <param name="Letters">Its families for letters and text, the first one that has a character is used.</param>
/// <param name="Signs">Its families for signs.</param>
/// <param name="HasAlphabets">Whether it is made for formulas, and so has the letters of all alphabets under their own
/// characters: an italic 𝑥 that fits its signs.</param>
internal sealed record FormulaFont(string Letters, string Signs, bool HasAlphabets)
{
    /// <summary>Chooses the font: the first one for formulas that this machine has, otherwise one for text.</summary>
    // Pango does not say which fonts there are. A letter that looks the same whether or not a family is named is not of
    // that family.
    public static FormulaFont Choose(FormulaLook look)
    {
        var usual = new FormulaFont(look.Font, look.Font, HasAlphabets: true);
        FormulaFont[] fonts =
        [
            usual,
            .. look
                .MathFonts.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(family => $"{family}, {look.Font}")
                .Select(families => new FormulaFont(families, families, HasAlphabets: true)),
        ];
        Glyph[] probes = [new("x", GlyphFace.Italic), new("∑", GlyphFace.Sign)];
        var sizes = GlyphSizes.Of(fonts.SelectMany(f => probes.Select(p => (p, f))), look);
        bool IsOther(FormulaFont font) => probes.All(p => sizes[(p, font)] != sizes[(p, usual)]);
        return Array.Find(fonts, f => f != usual && IsOther(f))
            ?? new FormulaFont(look.Font, look.SignFont, HasAlphabets: false);
    }

    /// <summary>The attributes of SVG that choose the font of a glyph.</summary>
    public string AttributesOf(Glyph glyph, FormulaLook look)
    {
        var face = glyph.Face;
        var family = face switch
        {
            GlyphFace.Sign => Signs,
            GlyphFace.Sans or GlyphFace.SansBold or GlyphFace.SansItalic when !HasAlphabets => look.SansFont,
            GlyphFace.Mono when !HasAlphabets => look.CodeFont,
            _ => Letters,
        };
        var isBold = face is GlyphFace.Bold or GlyphFace.BoldItalic or GlyphFace.SansBold;
        var isSloping = face is GlyphFace.Italic or GlyphFace.BoldItalic or GlyphFace.SansItalic;
        return $"font-family=\"{SecurityElement.Escape(family)}\""
            + (isBold && !HasAlphabets ? " font-weight=\"bold\"" : "")
            + (isSloping && !HasAlphabets ? " font-style=\"italic\"" : "");
    }

    /// <summary>The characters that are set for a glyph, as text of SVG.</summary>
    public string TextOf(Glyph glyph)
    {
        var text = HasAlphabets ? Alphabets.Of(glyph.Text, glyph.Face) : glyph.Text;
        return SecurityElement.Escape(text.Replace(' ', '\u00a0'));
    }
}
