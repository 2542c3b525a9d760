using System.Globalization;

namespace Blog.Model.Cards;

/// <summary>The width of a thing against its height: <c>16/9</c>.</summary>
/// <param name="Width">The width, at least 1.</param>
/// <param name="Height">The height, at least 1.</param>
public readonly record struct AspectRatio(int Width, int Height)
{
    /// <summary>That of most films.</summary>
    public static readonly AspectRatio Film = new(16, 9);

    private const double Tolerance = 0.02;
    private const int Most = 10_000;

    // A frame twenty times as high as wide would be more of a trap than a picture.
    private const int MostOf = 4;

    /// <summary>The nearest of the usual ratios where it is within a fiftieth, as sites round their sizes; otherwise
    /// itself.</summary>
    public AspectRatio Rounded
    {
        get
        {
            var mine = (double)Width / Height;
            AspectRatio[] usual = [Film, new(9, 16), new(4, 3), new(3, 4), new(1, 1)];
            foreach (var ratio in usual)
            {
                if (double.Abs((mine * ratio.Height / ratio.Width) - 1) < Tolerance)
                    return ratio;
            }

            return this;
        }
    }

    /// <summary>Reads <c>16/9</c> or <c>16:9</c>; null for anything else, and for a ratio beyond 4 to 1.</summary>
    public static AspectRatio? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('/', ':') is [var width, var height] ? Of(Number(width), Number(height)) : null;
    }

    /// <summary>The ratio of two sizes in lowest terms; null for sizes below 1 and a ratio beyond 4 to 1.</summary>
    public static AspectRatio? Of(int width, int height)
    {
        if (width is < 1 or > Most || height is < 1 or > Most || width > height * MostOf || height > width * MostOf)
            return null;
        var (a, b) = (width, height);
        while (b > 0)
            (a, b) = (b, a % b);
        return new AspectRatio(width / a, height / a);
    }

    /// <summary>As it is written: <c>16/9</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Width}/{Height}");

    private static int Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
