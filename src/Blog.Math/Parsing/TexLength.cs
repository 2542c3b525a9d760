using System.Globalization;

namespace Blog.Math.Parsing;

/// <summary>Lengths as TeX writes them.</summary>
internal static class TexLength
{
    /// <summary>No length is longer than so many characters.</summary>
    public const int Longest = 24;

    // A length that is wider or higher than a page is a mistake.
    private const double Most = 100;

    private static readonly (string Unit, double InEm)[] Units =
    [
        ("em", 1),
        ("ex", 0.431),
        ("mu", 1.0 / 18),
        ("pt", 0.1),
        ("bp", 0.100375),
        ("px", 0.0753),
        ("pc", 1.2),
        ("mm", 0.284528),
        ("cm", 2.84528),
        ("in", 7.227),
        ("dd", 0.107),
        ("cc", 1.284),
        ("nd", 0.10667),
        ("nc", 1.28),
        ("sp", 0.0000015),
        ("jot", 0.3),
    ];

    /// <summary>The length in em, as MathML has it; null when it is not one.</summary>
    public static string? Read(string written)
    {
        var text = written.Replace(" ", "", StringComparison.Ordinal);
        foreach (var (unit, inEm) in Units)
        {
            if (
                text.EndsWith(unit, StringComparison.Ordinal)
                && double.TryParse(
                    text.AsSpan(0, text.Length - unit.Length),
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
                return Em(number * inEm);
        }

        return null;
    }

    /// <summary>A number of em.</summary>
    public static string Em(double number) =>
        number == 0 ? "0" : double.Clamp(number, -Most, Most).ToString("0.####", CultureInfo.InvariantCulture) + "em";

    /// <summary>Whether a character can stand in a length.</summary>
    public static bool CanHave(char c) => char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c) || c is '-' or '+' or '.';

    /// <summary>Whether a text ends with a unit.</summary>
    public static bool IsWhole(string text) =>
        Array.Exists(Units, u => text.EndsWith(u.Unit, StringComparison.Ordinal));
}
