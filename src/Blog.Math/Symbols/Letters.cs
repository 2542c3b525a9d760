using System.Text;

namespace Blog.Math.Symbols;

/// <summary>Letters in the alphabets of formulas (Unicode, Mathematical Alphanumeric Symbols). MathML Core knows one
/// value of <c>mathvariant</c>, so all others are characters.</summary>
internal static class Letters
{
    // Where each alphabet starts: capitals, small letters, digits, capital Greek, small Greek. 0 is without.
    private static readonly (int Capitals, int Small, int Digits, int GreekCapitals, int Greek)[] Starts =
    [
        (0, 0, 0, 0, 0),
        (0, 0, 0, 0, 0),
        (0x1D434, 0x1D44E, 0, 0x1D6E2, 0x1D6FC),
        (0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8, 0x1D6C2),
        (0x1D468, 0x1D482, 0x1D7CE, 0x1D6A8, 0x1D736),
        (0x1D538, 0x1D552, 0x1D7D8, 0, 0),
        (0x1D49C, 0x1D4B6, 0, 0, 0),
        (0x1D49C, 0x1D4B6, 0, 0, 0),
        (0x1D504, 0x1D51E, 0, 0, 0),
        (0x1D5A0, 0x1D5BA, 0x1D7E2, 0, 0),
        (0x1D608, 0x1D622, 0x1D7E2, 0, 0),
        (0x1D670, 0x1D68A, 0x1D7F6, 0, 0),
    ];

    // Letters that Unicode had before it had their alphabets, and where they are looked for.
    private const string Places =
        "ℎ𝑕 ℬ𝒝 ℰ𝒠 ℱ𝒡 ℋ𝒣 ℐ𝒤 ℒ𝒧 ℳ𝒨 ℛ𝒭 ℯ𝒺 ℊ𝒼 ℴ𝓄 ℭ𝔆 ℌ𝔋 ℑ𝔌 ℜ𝔕 ℨ𝔝 ℂ𝔺 ℍ𝔿 ℕ𝕅 ℙ𝕇 ℚ𝕈 ℝ𝕉 ℤ𝕑";

    // Variants of Greek letters, in the order in which they follow the small ones; nabla is the last capital.
    private const string GreekVariants = "∂ϵϑϰϕϱϖ";

    /// <summary>A text in an alphabet: letters and digits change, other characters do not.</summary>
    public static string In(string text, Alphabet alphabet)
    {
        if (alphabet is Alphabet.Normal or Alphabet.Upright)
            return text;
        if (text.Length == 1)
            return Letter(text[0], alphabet) is { } letter ? letter : text;
        var changed = new StringBuilder(text.Length * 2);
        foreach (var c in text)
        {
            if (Letter(c, alphabet) is { } letter)
                changed.Append(letter);
            else
                changed.Append(c);
        }

        return changed.ToString();
    }

    /// <summary>Whether TeX sets a letter upright that is by itself: Greek capitals, and the nabla.</summary>
    public static bool IsUpright(string letter) => letter.Length == 1 && letter[0] is (>= 'Α' and <= 'Ω') or '∇';

    private static string? Letter(char c, Alphabet alphabet)
    {
        var starts = Starts[(int)alphabet];
        var at = c switch
        {
            >= 'A' and <= 'Z' => Offset(starts.Capitals, c - 'A'),
            >= 'a' and <= 'z' => Offset(starts.Small, c - 'a'),
            >= '0' and <= '9' => Offset(starts.Digits, c - '0'),
            >= 'Α' and <= 'Ω' => Offset(starts.GreekCapitals, c - 'Α'),
            '∇' => Offset(starts.GreekCapitals, 25),
            >= 'α' and <= 'ω' => Offset(starts.Greek, c - 'α'),
            _ when GreekVariants.IndexOf(c) is >= 0 and var place => Offset(starts.Greek, 25 + place),
            _ => 0,
        };
        return at == 0 ? null : Named(char.ConvertFromUtf32(at));
    }

    private static int Offset(int start, int by) => start == 0 ? 0 : start + by;

    private static string Named(string letter)
    {
        var place = Places.IndexOf(letter, StringComparison.Ordinal);
        return place < 1 ? letter : Places[(place - 1)..place];
    }
}
