using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Zola;

/// <summary>What the path of a document of Zola says.</summary>
/// <param name="Folder">The section: its folder, without that of a bundle; of a section its own.</param>
/// <param name="Stem">Its name without extension and language; of a bundle the name of the folder.</param>
/// <param name="Language">Its language; null for the first.</param>
internal sealed record ZolaPlace(string Folder, string Stem, string? Language)
{
    /// <summary>Whether it has a folder of its own.</summary>
    public bool IsBundle { get; init; }

    /// <summary>Whether it is the page of a section.</summary>
    public bool IsSection { get; init; }

    /// <summary>Its name, with and without a date.</summary>
    public NameParts Name { get; } = NameParts.Of(Stem);

    /// <summary>The place of a file, by its path below the texts.</summary>
    public static ZolaPlace Of(ContentPath path, ZolaConfig config)
    {
        var stem = path.Stem;
        string? language = null;
        if (stem.LastIndexOf('.') is > 0 and var end && config.Languages.Contains(stem[(end + 1)..]))
            (language, stem) = (stem[(end + 1)..], stem[..end]);
        if (stem == "_index")
            return new ZolaPlace(path.Folder, "", language) { IsSection = true };
        if (stem != "index" || path.Folder.Length == 0)
            return new ZolaPlace(path.Folder, stem, language);
        var folder = new ContentPath(path.Folder);
        return new ZolaPlace(folder.Folder, folder.Name, language) { IsBundle = true };
    }
}
