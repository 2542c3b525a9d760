using System.Globalization;
using Blog.Model;
using Blog.Reading.Exclusion;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Documents;

/// <summary>A file that is published as it is, or that is left out.</summary>
/// <param name="Source">The file.</param>
/// <param name="Permalink">Its address.</param>
/// <param name="Owner">The document in whose folder it lies, and with which it is published or held back; null for
/// none.</param>
/// <param name="Size">Its size when it is an image of a known format; null otherwise.</param>
/// <param name="Fingerprint">Of its bytes.</param>
public sealed record SiteAsset(
    ContentPath Source,
    Permalink Permalink,
    ContentPath? Owner,
    ImageSize? Size,
    Fingerprint Fingerprint
)
{
    /// <summary>Why it is not published; null for a file that is. Only the path of such a file is known.</summary>
    public Excluded? Excluded { get; init; }

    /// <summary>Whether the settings ask to publish it, whatever is in it.</summary>
    public bool IsAskedFor { get; init; }

    /// <summary>The ending that fits what is in it, when it has the name of a picture and browsers do not show it:
    /// <c>.heic</c>; empty for an empty file. Null for all others.</summary>
    public string? FittingEnding { get; init; }
}

/// <summary>The size of an image in CSS pixels.</summary>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
public readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>A size, or none, as a text: <c>620x480</c>, or empty.</summary>
    public static string Write(ImageSize? size) =>
        size is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.Width}x{known.Height}") : "";

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <returns>Whether it is a size or none.</returns>
    public static bool TryRead(string text, out ImageSize? size)
    {
        size = null;
        if (text.Length == 0)
            return true;
        var at = text.IndexOf('x', StringComparison.Ordinal);
        if (
            at < 0
            || !int.TryParse(text.AsSpan(0, at), NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            || !int.TryParse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var height)
        )
            return false;
        size = new ImageSize(width, height);
        return true;
    }
}
