using System.Globalization;
using System.Text.RegularExpressions;

namespace Blog.Pages.Theme.Settings;

/// <summary>A colour in sRGB (CSS Color 4). Colours beyond it are cut to it.</summary>
/// <param name="Red">From 0 to 1.</param>
/// <param name="Green">From 0 to 1.</param>
/// <param name="Blue">From 0 to 1.</param>
internal readonly partial record struct CssColour(double Red, double Green, double Blue)
{
    /// <summary>The relative luminance, from 0 for black to 1 for white (WCAG 2.2).</summary>
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Whether a text is a colour that a style sheet can have: nothing that could end a declaration is in
    /// it.</summary>
    public static bool IsColour(string text) =>
        Hexadecimal().IsMatch(text) || NamedColours.Find(text) is not null || Function().IsMatch(text);

    /// <summary>The colour; null for a text that is none, for one that is partly transparent, and for the notations
    /// <c>lab()</c> and <c>lch()</c>, whose contrast is not judged.</summary>
    public static CssColour? Read(string text)
    {
        if (Hexadecimal().IsMatch(text))
            return OfHexadecimal(text[1..]);
        if (NamedColours.Find(text) is { } number)
            return OfNumber(number);
        return Function().IsMatch(text) ? OfFunction(text) : null;
    }

    /// <summary>The contrast of two colours, from 1 to 21 (WCAG 2.2).</summary>
    public double ContrastTo(CssColour other)
    {
        var (mine, theirs) = (Luminance, other.Luminance);
        return (Math.Max(mine, theirs) + 0.05) / (Math.Min(mine, theirs) + 0.05);
    }

    /// <summary>The nearest colour between this one and black or white that has a contrast to another; black or white
    /// where none has.</summary>
    public CssColour With(double contrast, CssColour other)
    {
        var (black, white) = (new CssColour(0, 0, 0), new CssColour(1, 1, 1));
        var end = other.ContrastTo(black) > other.ContrastTo(white) ? black : white;
        for (var step = 1; step < 100; step++)
        {
            var mixed = Mixed(end, step / 100.0).Rounded;
            if (mixed.ContrastTo(other) >= contrast)
                return mixed;
        }

        return end;
    }

    /// <summary>Six hexadecimal digits: <c>#8a3b12</c>.</summary>
    public string ToHexadecimal() => $"#{Byte(Red):x2}{Byte(Green):x2}{Byte(Blue):x2}";

    private CssColour Rounded => new(Byte(Red) / 255.0, Byte(Green) / 255.0, Byte(Blue) / 255.0);

    private CssColour Mixed(CssColour end, double share) =>
        new(Red + ((end.Red - Red) * share), Green + ((end.Green - Green) * share), Blue + ((end.Blue - Blue) * share));

    private static int Byte(double part) => (int)Math.Round(part * 255, MidpointRounding.AwayFromZero);

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    private static double Encoded(double part) =>
        Math.Clamp(part <= 0.0031308 ? part * 12.92 : (1.055 * Math.Pow(part, 1 / 2.4)) - 0.055, 0, 1);

    private static CssColour? OfHexadecimal(string digits)
    {
        var all = digits.Length < 6 ? string.Concat(digits.Select(d => $"{d}{d}")) : digits;
        var isOpaque = all.Length == 6 || all.EndsWith("ff", StringComparison.OrdinalIgnoreCase);
        return isOpaque ? OfNumber(int.Parse(all[..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)) : null;
    }

    private static CssColour OfNumber(int number) =>
        new((number >> 16) / 255.0, ((number >> 8) & 255) / 255.0, (number & 255) / 255.0);

    private static CssColour? OfFunction(string text)
    {
        var name = text[..text.IndexOf('(')];
        var parts = Part().Matches(text[name.Length..]).Select(m => m.Value).ToArray();
        // A fourth part is how opaque it is.
        if (parts.Length < 3 || (parts.Length > 3 && parts[3] is not ("1" or "100%" or "1.0")))
            return null;
        return name switch
        {
            "rgb" => new CssColour(Share(parts[0], 255), Share(parts[1], 255), Share(parts[2], 255)),
            "hsl" => OfHue(Number(parts[0]), Share(parts[1], 100), Share(parts[2], 100)),
            "oklch" => OfOklch(Share(parts[0], 1), Share(parts[1], 1, 0.4), Number(parts[2]) * Math.PI / 180),
            _ => null,
        };
    }

    // https://www.w3.org/TR/css-color-4/#hsl-to-rgb
    private static CssColour OfHue(double hue, double saturation, double lightness)
    {
        return new CssColour(Channel(0), Channel(8), Channel(4));

        double Channel(int shift)
        {
            var k = (((shift + (hue / 30)) % 12) + 12) % 12;
            var amplitude = saturation * Math.Min(lightness, 1 - lightness);
            return lightness - (amplitude * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)));
        }
    }

    // https://bottosson.github.io/posts/oklab/
    private static CssColour OfOklch(double lightness, double chroma, double hue)
    {
        var (a, b) = (chroma * Math.Cos(hue), chroma * Math.Sin(hue));
        var l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        return new CssColour(
            Encoded((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s)),
            Encoded((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s)),
            Encoded((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s))
        );
    }

    private static double Number(string part) =>
        double.Parse(part.TrimEnd('%', 'd', 'e', 'g'), CultureInfo.InvariantCulture);

    private static double Share(string part, double whole, double ofPercent = 1) =>
        Math.Clamp(part.EndsWith('%') ? Number(part) / 100 * ofPercent : Number(part) / whole, 0, 1);

    [GeneratedRegex("^#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^(rgb|hsl|hwb|lab|lch|oklab|oklch)\([-0-9a-z.,%/ ]{1,60}\)$")]
    private static partial Regex Function();

    [GeneratedRegex(@"-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:%|deg)?")]
    private static partial Regex Part();
}
