using System.Globalization;

namespace Blog.Data.Nodes;

/// <summary>Reads numbers in all the forms of YAML's core schema, TOML and JSON.</summary>
internal static class Numbers
{
    /// <summary>A whole number: <c>42</c>, <c>+1_000</c>, <c>0x2A</c>, <c>0o52</c>, <c>0b101010</c>; null beyond 64
    /// bits.</summary>
    public static long? ReadWhole(string text)
    {
        var digits = text.Replace("_", "", StringComparison.Ordinal);
        return digits switch
        {
            ['0', 'x', ..] => long.TryParse(
                digits.AsSpan(2),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var value
            )
            && value >= 0
                ? value
                : null,
            ['0', 'b', ..] => long.TryParse(
                digits.AsSpan(2),
                NumberStyles.AllowBinarySpecifier,
                CultureInfo.InvariantCulture,
                out var value
            )
            && value >= 0
                ? value
                : null,
            ['0', 'o', ..] => ReadOctal(digits.AsSpan(2)),
            _ => long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                ? value
                : null,
        };
    }

    /// <summary>A number with a fraction or an exponent, <c>.inf</c> and <c>inf</c>, <c>.nan</c> and <c>nan</c>; null
    /// for anything else.</summary>
    public static double? Read(string text)
    {
        var word = text.TrimStart('+', '-').TrimStart('.').ToLowerInvariant();
        if (word == "nan")
            return double.NaN;
        if (word == "inf")
            return text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        return double.TryParse(
            text.Replace("_", "", StringComparison.Ordinal),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;
    }

    private static long? ReadOctal(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '7' || value > long.MaxValue >> 3)
                return null;
            value = (value << 3) + (digit - '0');
        }

        return value;
    }
}
