using Blog.Text.Fingerprints;

namespace Blog.Syndication.Renditions;

/// <summary>A picture that is drawn for renditions and published by the site.</summary>
/// <param name="Name">Its name, which stays as long as it says the same.</param>
/// <param name="Recipe">The fingerprint of all that decides its bytes.</param>
/// <param name="Bytes">Its bytes, as PNG.</param>
public sealed record PublishedPicture(string Name, Fingerprint Recipe, ReadOnlyMemory<byte> Bytes)
{
    private const int Digits = 16;
    private const string Ending = ".png";

    /// <summary>The name of a picture.</summary>
    /// <param name="stem">What it shows, in lower-case letters: <c>table</c>.</param>
    /// <param name="says">The fingerprint of what it says, however it looks.</param>
    public static string NameOf(string stem, Fingerprint says) => $"{stem}-{says.ToShortString(Digits)}{Ending}";

    /// <summary>Whether a name looks like that of such a picture.</summary>
    public static bool HasForm(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var digits = name.Length - Ending.Length - Digits;
        return digits > 1
            && name.EndsWith(Ending, StringComparison.Ordinal)
            && name[digits - 1] == '-'
            && name[..(digits - 1)].All(char.IsAsciiLetterLower)
            && name[digits..^Ending.Length].All(char.IsAsciiHexDigitLower);
    }
}

/// <summary>Makes a picture, or finds it where it was kept.</summary>
/// <param name="recipe">The fingerprint of all that decides its bytes.</param>
/// <param name="draw">Makes it; null when it cannot be made.</param>
public delegate ReadOnlyMemory<byte>? PictureKeeping(Fingerprint recipe, Func<ReadOnlyMemory<byte>?> draw);
