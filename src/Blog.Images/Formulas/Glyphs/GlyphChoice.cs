using System.Text;
using Blog.Images.Formulas.Elements;

namespace Blog.Images.Formulas.Glyphs;

/// <summary>Chooses the face and the characters that a token of a formula is set in.</summary>
internal static class GlyphChoice
{
    private const int Letters = 26;
    private const int Styles = 13;
    private const int FirstLetter = 0x1D400;
    private const int FirstGreek = 0x1D6A8;
    private const int FirstDigit = 0x1D7CE;

    // The order in which Unicode has the alphabets of letters (UAX 25): 0 for one that only fonts for formulas have.
    private static readonly GlyphFace[] OfStyle =
    [
        GlyphFace.Bold,
        GlyphFace.Italic,
        GlyphFace.BoldItalic,
        GlyphFace.Sign,
        GlyphFace.Sign,
        GlyphFace.Sign,
        GlyphFace.Sign,
        GlyphFace.Sign,
        GlyphFace.Sans,
        GlyphFace.SansBold,
        GlyphFace.SansItalic,
        GlyphFace.SansBold,
        GlyphFace.Mono,
    ];

    private static readonly GlyphFace[] OfGreek =
    [
        GlyphFace.Bold,
        GlyphFace.Italic,
        GlyphFace.BoldItalic,
        GlyphFace.SansBold,
        GlyphFace.SansBold,
    ];

    private static readonly GlyphFace[] OfDigit =
    [
        GlyphFace.Bold,
        GlyphFace.Sign,
        GlyphFace.Sans,
        GlyphFace.SansBold,
        GlyphFace.Mono,
    ];

    /// <summary>The glyphs of a token, from the left; letters of different alphabets are different ones.</summary>
    public static IEnumerable<Glyph> Of(MathElement token)
    {
        if (token.Text.Length == 0)
            return [];
        var usual = token.Name switch
        {
            "mi" when token["mathvariant"] != "normal" && IsOneLetter(token.Text) => GlyphFace.Italic,
            "mo" when !char.IsAsciiLetter(token.Text[0]) => GlyphFace.Sign,
            _ => GlyphFace.Upright,
        };
        return Parts(token.Text, usual);
    }

    /// <summary>What is set where no font has a character; itself where nothing takes its place.</summary>
    public static Glyph Instead(Glyph glyph)
    {
        var runes = glyph.Text.EnumerateRunes().ToArray();
        if (runes is not [var only])
            return glyph;
        if (Letter(only) is { } letter)
            return letter.Style switch
            {
                3 or 4 => new(letter.Plain, letter.Style == 3 ? GlyphFace.Italic : GlyphFace.BoldItalic),
                6 => new(letter.Plain, GlyphFace.Bold),
                _ => new(letter.Plain, GlyphFace.Upright),
            };
        return glyph.Text switch
        {
            "ℂ" or "ℍ" or "ℕ" or "ℙ" or "ℚ" or "ℝ" or "ℤ" => new(Named(glyph.Text, "ℂCℍHℕNℙPℚQℝRℤZ"), GlyphFace.Bold),
            "ℬ" or "ℰ" or "ℱ" or "ℋ" or "ℐ" or "ℒ" or "ℳ" or "ℛ" => new(
                Named(glyph.Text, "ℬBℰEℱFℋHℐIℒLℳMℛR"),
                GlyphFace.Italic
            ),
            _ => new(glyph.Text, GlyphFace.Upright),
        };
    }

    private static string Named(string text, string pairs) =>
        pairs[pairs.IndexOf(text, StringComparison.Ordinal) + 1].ToString();

    private static bool IsOneLetter(string text) =>
        Rune.GetRuneAt(text, 0) is var rune && rune.Utf16SequenceLength == text.Length && Rune.IsLetter(rune);

    private static IEnumerable<Glyph> Parts(string text, GlyphFace usual)
    {
        var part = new StringBuilder();
        var face = usual;
        foreach (var rune in text.EnumerateRunes())
        {
            var one = Of(rune, usual);
            if (part.Length > 0 && one.Face != face)
            {
                yield return new Glyph(part.ToString(), face);
                part.Clear();
            }

            face = one.Face;
            part.Append(one.Text);
        }

        if (part.Length > 0)
            yield return new Glyph(part.ToString(), face);
    }

    private static Glyph Of(Rune rune, GlyphFace usual)
    {
        if (Letter(rune) is { } letter && OfStyle[letter.Style] is var face && face != GlyphFace.Sign)
            return new(letter.Plain, face);
        if (rune.Value is >= FirstGreek and < FirstGreek + (58 * 5))
        {
            var at = rune.Value - FirstGreek;
            return new(Alphabets.Greek[at % 58].ToString(), OfGreek[at / 58]);
        }

        if (rune.Value is >= FirstDigit and < FirstDigit + 50 && OfDigit[(rune.Value - FirstDigit) / 10] is var digit)
            return digit == GlyphFace.Sign
                ? new(rune.ToString(), digit)
                : new(((char)('0' + ((rune.Value - FirstDigit) % 10))).ToString(), digit);
        return rune.Value switch
        {
            'ℎ' => new("h", GlyphFace.Italic),
            >= 0x1D400 or (>= 0x2100 and < 0x2150) or (>= 0x2190 and < 0x2C00) => new(rune.ToString(), GlyphFace.Sign),
            _ => new(rune.ToString(), usual),
        };
    }

    // A Latin letter of one of the mathematical alphabets.
    private static (string Plain, int Style)? Letter(Rune rune)
    {
        var at = rune.Value - FirstLetter;
        if (at is < 0 or >= Letters * 2 * Styles)
            return null;
        var letter = at % (Letters * 2);
        var plain = (char)(letter < Letters ? 'A' + letter : 'a' + letter - Letters);
        return (plain.ToString(), at / (Letters * 2));
    }
}
