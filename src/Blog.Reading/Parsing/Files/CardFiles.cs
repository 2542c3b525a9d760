using Blog.Text;

namespace Blog.Reading.Parsing.Files;

/// <summary>The folder of cards: one file for each link, with icons and pictures, which are published, beside
/// them.</summary>
public static class CardFiles
{
    /// <summary>The folder.</summary>
    public const string Folder = "content/cards";

    /// <summary>Whether a file is a card, which is not published itself.</summary>
    public static bool Has(ContentPath path) =>
        path.IsBelow(Folder) && (path.Extension is ".yml" or ".yaml") && !PostFile.IsHidden(path);

    /// <summary>The file that a card names by a path from its own folder. Null when the path leaves the folder of cards
    /// or is an address.</summary>
    /// <param name="written">The path as written.</param>
    /// <param name="card">The card's file.</param>
    public static ContentPath? PictureOf(string written, ContentPath card) =>
        written.AsSpan().IndexOfAny(":\\?#") < 0
        && !written.StartsWith('/')
        && ContentPath.Resolve(card.Folder, written) is { } file
        && file.IsBelow(Folder)
            ? file
            : null;
}
