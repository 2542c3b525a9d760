using System.Globalization;

namespace Blog.Images.Formulas.Elements;

/// <summary>Lengths of MathML.</summary>
internal static class MathLength
{
    private const double Most = 400;

    /// <summary>A length in pixels; null when there is none or it cannot be read.</summary>
    /// <param name="written">A number with a unit; one without is a zero.</param>
    /// <param name="size">The size of letters in pixels.</param>
    /// <param name="whole">What a percentage counts from.</param>
    public static double? Read(string? written, double size, double whole = 0)
    {
        var text = (written ?? "").Trim();
        var end = text.Length;
        while (end > 0 && (char.IsAsciiLetter(text[end - 1]) || text[end - 1] == '%'))
            end--;
        if (
            end == 0
            || !double.TryParse(
                text.AsSpan(0, end),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
            return null;
        double? unit = text[end..] switch
        {
            "em" or "" => size,
            "ex" => size * 0.45,
            "px" => 1,
            "pt" => 4.0 / 3,
            "pc" => 16,
            "in" => 96,
            "cm" => 96 / 2.54,
            "mm" => 9.6 / 2.54,
            "%" => whole / 100,
            _ => null,
        };
        // A page is not higher or wider than this.
        return unit is { } factor ? Math.Clamp(number * factor, -Most * size, Most * size) : null;
    }
}
