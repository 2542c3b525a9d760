using System.Text;

namespace Blog.Images.Formulas.Glyphs;

/// <summary>The mathematical alphabets of Unicode (UAX 25): where each has its letters and digits.</summary>
internal static class Alphabets
{
    /// <summary>Greek letters in the order of those alphabets.</summary>
    public const string Greek = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ";

    /// <summary>The text in the alphabet of a face; characters that it does not have stay.</summary>
    public static string Of(string text, GlyphFace face)
    {
        var (letters, greek, digits) = face switch
        {
            GlyphFace.Italic => (0x1D434, 0x1D6E2, 0),
            GlyphFace.Bold => (0x1D400, 0x1D6A8, 0x1D7CE),
            GlyphFace.BoldItalic => (0x1D468, 0x1D71C, 0),
            GlyphFace.Sans => (0x1D5A0, 0, 0x1D7E2),
            GlyphFace.SansBold => (0x1D5D4, 0x1D756, 0x1D7EC),
            GlyphFace.SansItalic => (0x1D608, 0, 0),
            GlyphFace.Mono => (0x1D670, 0, 0x1D7F6),
            _ => (0, 0, 0),
        };
        if (letters == 0)
            return text;
        var set = new StringBuilder(text.Length * 2);
        foreach (var c in text)
        {
            var at = Greek.IndexOf(c, StringComparison.Ordinal);
            _ = c switch
            {
                // Unicode had this letter before it had the alphabet.
                'h' when face == GlyphFace.Italic => set.Append('ℎ'),
                >= 'A' and <= 'Z' => set.Append(new Rune(letters + c - 'A').ToString()),
                >= 'a' and <= 'z' => set.Append(new Rune(letters + 26 + c - 'a').ToString()),
                >= '0' and <= '9' when digits > 0 => set.Append(new Rune(digits + c - '0').ToString()),
                _ when at >= 0 && greek > 0 => set.Append(new Rune(greek + at).ToString()),
                _ => set.Append(c),
            };
        }

        return set.ToString();
    }
}
