using System.Globalization;

namespace Blog.Images.Scaling;

/// <summary>What must be known of a picture to show it well.</summary>
/// <param name="Width">How wide it is seen, in pixels: after it was turned upright.</param>
/// <param name="Height">How high it is seen, in pixels.</param>
/// <param name="Kind">How its pixels are best kept small.</param>
/// <param name="HasAlpha">Whether something shines through it.</param>
/// <param name="IsAnimated">Whether it has more than one frame.</param>
/// <param name="Colour">Its average colour as <c>#rrggbb</c>; null when it is transparent.</param>
public sealed record PictureTraits(
    int Width,
    int Height,
    PictureKind Kind,
    bool HasAlpha,
    bool IsAnimated,
    string? Colour
)
{
    /// <summary>The traits as a line of text.</summary>
    public string Write() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Width} {Height} {(int)Kind} {Sign(HasAlpha)} {Sign(IsAnimated)} {Colour ?? "-"}"
        );

    /// <summary>Reads what <see cref="Write"/> wrote; null for anything else.</summary>
    public static PictureTraits? Read(string line)
    {
        if (line.Split(' ') is not [var width, var height, var kind, var alpha, var animated, var colour])
            return null;
        return
            int.TryParse(width, NumberStyles.None, CultureInfo.InvariantCulture, out var wide)
            && int.TryParse(height, NumberStyles.None, CultureInfo.InvariantCulture, out var high)
            ? new PictureTraits(
                wide,
                high,
                kind == "1" ? PictureKind.Drawing : PictureKind.Photo,
                alpha == "1",
                animated == "1",
                colour == "-" ? null : colour
            )
            : null;
    }

    private static char Sign(bool isTrue) => isTrue ? '1' : '0';
}

/// <summary>How the pixels of a picture are best kept small.</summary>
public enum PictureKind
{
    /// <summary>Of many colours that change softly. Losing a little of them is not seen.</summary>
    Photo,

    /// <summary>Of few colours with hard edges, such as a screenshot or a chart. Lossy formats blur its
    /// letters.</summary>
    Drawing,
}
