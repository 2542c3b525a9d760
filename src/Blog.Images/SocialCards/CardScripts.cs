using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Blog.Images.SocialCards;

/// <summary>Tells which characters the font of cards lacks, by their scripts.</summary>
public static class CardScripts
{
    // Blocks of Unicode by their first and last character.
    private static readonly ImmutableArray<(int First, int Last, string Name)> Blocks =
    [
        (0x0530, 0x058F, "Armenian"),
        (0x0590, 0x05FF, "Hebrew"),
        (0x0600, 0x06FF, "Arabic"),
        (0x0750, 0x077F, "Arabic"),
        (0x08A0, 0x08FF, "Arabic"),
        (0x0900, 0x097F, "Devanagari"),
        (0x0980, 0x09FF, "Bengali"),
        (0x0A00, 0x0A7F, "Gurmukhi"),
        (0x0A80, 0x0AFF, "Gujarati"),
        (0x0B00, 0x0B7F, "Oriya"),
        (0x0B80, 0x0BFF, "Tamil"),
        (0x0C00, 0x0C7F, "Telugu"),
        (0x0C80, 0x0CFF, "Kannada"),
        (0x0D00, 0x0D7F, "Malayalam"),
        (0x0D80, 0x0DFF, "Sinhala"),
        (0x0E00, 0x0E7F, "Thai"),
        (0x0E80, 0x0EFF, "Lao"),
        (0x0F00, 0x0FFF, "Tibetan"),
        (0x1000, 0x109F, "Myanmar"),
        (0x10A0, 0x10FF, "Georgian"),
        (0x1100, 0x11FF, "Korean"),
        (0x1200, 0x139F, "Ethiopic"),
        (0x1780, 0x17FF, "Khmer"),
        (0x1800, 0x18AF, "Mongolian"),
        (0x2600, 0x27BF, "emoji and symbols"),
        (0x2E80, 0x303F, "Chinese"),
        (0x3040, 0x30FF, "Japanese"),
        (0x3100, 0x312F, "Chinese"),
        (0x3130, 0x318F, "Korean"),
        (0x31F0, 0x31FF, "Japanese"),
        (0x3200, 0x9FFF, "Chinese"),
        (0xAC00, 0xD7FF, "Korean"),
        (0xF900, 0xFAFF, "Chinese"),
        (0xFB1D, 0xFB4F, "Hebrew"),
        (0xFB50, 0xFDFF, "Arabic"),
        (0xFE70, 0xFEFE, "Arabic"),
        (0xFF00, 0xFFEF, "Chinese"),
        (0x1D400, 0x1D7FF, "letters of formulas"),
        (0x1F000, 0x1FAFF, "emoji and symbols"),
        (0x20000, 0x3FFFF, "Chinese"),
    ];

    /// <summary>The names of the scripts of characters that the font lacks, each once; a character of no script that is
    /// known here is one of <c>other characters</c>. Kanji count as Chinese.</summary>
    public static IEnumerable<string> BeyondFont(string text) =>
        text.EnumerateRunes().Where(IsBeyond).Select(r => NameOf(r.Value)).Distinct();

    private static bool IsBeyond(Rune character) =>
        !character.IsAscii
        && !IsWithoutInk(character)
        && !FontCoverage.Ranges.Any(r => r.First <= character.Value && character.Value <= r.Last);

    private static bool IsWithoutInk(Rune character) =>
        Rune.GetUnicodeCategory(character)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.SpaceSeparator
        || character.Value is (>= 0xFE00 and <= 0xFE0F) or 0xFFFD;

    private static string NameOf(int character) =>
        Blocks.FirstOrDefault(b => b.First <= character && character <= b.Last).Name ?? "other characters";
}
