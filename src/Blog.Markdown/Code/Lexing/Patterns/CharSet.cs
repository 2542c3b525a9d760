using System.Globalization;

namespace Blog.Markdown.Code.Lexing.Patterns;

/// <summary>A set of characters: single ones of ASCII, and of the others four kinds. A kind or character of ASCII is a
/// symbol, with a number below <see cref="Symbols"/>.</summary>
/// <param name="Low">The characters from U+0000 to U+003F.</param>
/// <param name="High">The characters from U+0040 to U+007F.</param>
/// <param name="Others">The kinds beyond ASCII, as bits: letters, digits and marks, spaces, all else.</param>
internal readonly record struct CharSet(ulong Low, ulong High, byte Others)
{
    /// <summary>The number of symbols.</summary>
    public const int Symbols = 132;

    /// <summary>Letters of ASCII and beyond.</summary>
    public static readonly CharSet Letters = Range('a', 'z') | Range('A', 'Z') | new CharSet(0, 0, 1);

    /// <summary>The digits from 0 to 9.</summary>
    public static readonly CharSet Digits = Range('0', '9');

    /// <summary>What may stand in a name: letters, digits, marks, the underscore.</summary>
    public static readonly CharSet Word = Letters | Digits | Of('_') | new CharSet(0, 0, 2);

    /// <summary>White space within a line.</summary>
    public static readonly CharSet Blank = Of(' ') | Range('\t', '\t') | Range('\v', '\r') | new CharSet(0, 0, 4);

    /// <summary>Signs beyond ASCII: arrows, mathematical operators, brackets.</summary>
    public static readonly CharSet Signs = new(0, 0, 8);

    /// <summary>All but the end of a line.</summary>
    public static readonly CharSet InLine = ~default(CharSet);

    /// <summary>Whatever is not in the set, but for the end of a line.</summary>
    public static CharSet operator ~(CharSet set) =>
        new(~set.Low & ~(1UL << '\n'), ~set.High, (byte)(~set.Others & 0xF));

    /// <summary>What is in one or the other.</summary>
    public static CharSet operator |(CharSet one, CharSet other) =>
        new(one.Low | other.Low, one.High | other.High, (byte)(one.Others | other.Others));

    /// <summary>The set of one character; of its kind, beyond ASCII.</summary>
    public static CharSet Of(char character) => OfSymbol(SymbolOf(character));

    /// <summary>The characters of ASCII from one to another.</summary>
    public static CharSet Range(char first, char last)
    {
        var set = default(CharSet);
        for (var character = (int)first; character <= last; character++)
            set |= Of((char)character);
        return set;
    }

    /// <summary>The symbol of a character.</summary>
    public static int SymbolOf(char character) => character < 128 ? character : 128 + KindOf(character);

    /// <summary>Whether a symbol is in the set.</summary>
    public bool Contains(int symbol) =>
        symbol switch
        {
            < 64 => (Low >> symbol & 1) != 0,
            < 128 => (High >> (symbol - 64) & 1) != 0,
            _ => (Others >> (symbol - 128) & 1) != 0,
        };

    private static CharSet OfSymbol(int symbol) =>
        symbol switch
        {
            < 64 => new(1UL << symbol, 0, 0),
            < 128 => new(0, 1UL << (symbol - 64), 0),
            _ => new(0, 0, (byte)(1 << (symbol - 128))),
        };

    // Half of a character beyond the basic plane counts as a letter: mathematical letters are what code has of them.
    private static int KindOf(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) switch
        {
            <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.Surrogate => 0,
            <= UnicodeCategory.OtherNumber or UnicodeCategory.ConnectorPunctuation => 1,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => 2,
            _ => 3,
        };
}
