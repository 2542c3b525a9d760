using System.Globalization;

namespace Blog.Data.Nodes;

/// <summary>Reads whole numbers in all the forms of YAML's core schema, TOML and JSON.</summary>
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
