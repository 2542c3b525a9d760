using System.Globalization;

namespace Blog.Images;

/// <summary>A colour without transparency.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Reads <c>#rrggbb</c>; anything else is black, since a wrong colour is better than no picture.</summary>
    public static Colour Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
            text.Length == 7
            && text[0] == '#'
            && int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
            : default;
    }

    /// <summary>The colour as <c>#rrggbb</c>.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";
}
