using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Blog.Html.Drawings;

/// <summary>Judges values of attributes and styles in a drawing.</summary>
internal static partial class SvgValue
{
    private const string Reference = "url(";

    // Without escapes, comments, brackets and braces a value is what it looks like.
    private static readonly SearchValues<char> Harmless = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 #%.,+-_/!'\"*()\t\r\n"
    );

    // The empty name is a pair of brackets in arithmetic.
    private static readonly FrozenSet<string> Functions = (
        "rgb rgba hsl hsla translate translatex translatey scale scalex scaley rotate skewx skewy matrix "
        + "drop-shadow blur calc "
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value with its references to parts of the drawing written as asked; null for one that may not stay:
    /// it leads elsewhere, or does what no drawing needs.</summary>
    /// <param name="value">The value.</param>
    /// <param name="rename">Gets the id of a part, gives the new one.</param>
    public static string? Clean(string value, Func<string, string> rename)
    {
        if (value.AsSpan().ContainsAnyExcept(Harmless) || value.Contains("/*", StringComparison.Ordinal))
            return null;
        if (!value.Contains('(', StringComparison.Ordinal))
            return value;
        var at = 0;
        var clean = new StringBuilder(value.Length + 16);
        while (value.IndexOf('(', at) is var open and >= 0)
        {
            var start = open;
            while (start > at && (char.IsAsciiLetter(value[start - 1]) || value[start - 1] == '-'))
                start--;
            var function = value[start..open];
            if (function.Equals("url", StringComparison.OrdinalIgnoreCase))
            {
                if (IdOf(value, open, out var end) is not { } id)
                    return null;
                clean.Append(value, at, start - at).Append(Reference).Append('#').Append(rename(id)).Append(')');
                at = end;
            }
            else if (Functions.Contains(function))
            {
                clean.Append(value, at, open + 1 - at);
                at = open + 1;
            }
            else
            {
                return null;
            }
        }

        return clean.Append(value, at, value.Length - at).ToString();
    }

    /// <summary>The value with at most three digits behind the point: a thousandth of a pixel is not seen, and programs
    /// write up to fifteen.</summary>
    public static string Rounded(string value) => LongNumber().Replace(value, n => Shortened(n.Value));

    private static string Shortened(string number) =>
        decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var exact)
            ? decimal.Round(exact, 3).ToString("0.###", CultureInfo.InvariantCulture)
            : number;

    // Not the digits of a number with an exponent.
    [GeneratedRegex(@"[0-9]*\.[0-9]{4,}(?![0-9eE])")]
    private static partial Regex LongNumber();

    /// <summary>Whether it is an id or a class as programs that draw write them.</summary>
    public static bool IsName(string name) =>
        name.Length is > 0 and <= 200 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    // url(#id), with or without quotes.
    private static string? IdOf(string value, int open, out int end)
    {
        var close = value.IndexOf(')', open);
        end = close + 1;
        if (close < 0)
            return null;
        var written = value[(open + 1)..close].Trim().Trim('"', '\'');
        return written.StartsWith('#') && IsName(written[1..]) ? written[1..] : null;
    }
}
