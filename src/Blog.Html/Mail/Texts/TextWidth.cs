using System.Globalization;
using System.Text;

namespace Blog.Html.Mail.Texts;

/// <summary>How many columns characters take where all have the same width (Unicode Standard Annex 11).</summary>
internal static class TextWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The columns of a line.</summary>
    public static int Of(string line)
    {
        var width = 0;
        var joins = false;
        foreach (var rune in line.EnumerateRunes())
        {
            // What a joiner ties to the sign before it is part of that.
            width += joins ? 0 : Of(rune);
            joins = rune.Value == 0x200D;
        }

        return width;
    }

    private static int Of(Rune rune) =>
        rune.Value is 0x200D or (>= 0xFE00 and <= 0xFE0F) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : rune.Value >= 0x1100 && Array.Exists(Wide, w => rune.Value >= w.First && rune.Value <= w.Last) ? 2
        : 1;
}
