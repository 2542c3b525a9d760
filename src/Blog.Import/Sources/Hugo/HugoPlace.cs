using Blog.Text;

namespace Blog.Import.Sources.Hugo;

/// <summary>What the path of a document says.</summary>
/// <param name="Folder">Its folder below the texts, without that of a bundle.</param>
/// <param name="Stem">Its name without extension and language; of a bundle the name of the folder.</param>
/// <param name="Language">Its language; null for the first.</param>
internal sealed record HugoPlace(string Folder, string Stem, string? Language)
{
    /// <summary>Whether it has a folder of its own.</summary>
    public bool IsBundle { get; init; }

    /// <summary>Whether it is the page of a section: <c>_index.md</c>.</summary>
    public bool IsSection { get; init; }

    /// <summary>The first folder; empty at the top.</summary>
    public string Section => (Folder.Length > 0 || !IsSection ? Folder : Stem).Split('/')[0];

    /// <summary>The place of a file.</summary>
    /// <param name="path">Its path below the texts.</param>
    /// <param name="language">The language of the folder of the texts; null for that of its name.</param>
    /// <param name="config">The settings.</param>
    public static HugoPlace Of(ContentPath path, string? language, HugoConfig config)
    {
        var stem = path.Stem;
        var end = stem.LastIndexOf('.');
        if (end > 0 && IsLanguage(stem[(end + 1)..], config))
            (language, stem) = (stem[(end + 1)..], stem[..end]);
        var named =
            language?.Equals(config.DefaultLanguage, StringComparison.OrdinalIgnoreCase) == true ? null : language;
        if (stem is not ("index" or "_index"))
            return new HugoPlace(path.Folder, stem, named);
        var folder = new ContentPath(path.Folder);
        return new HugoPlace(folder.Folder, folder.Name, named)
        {
            IsBundle = stem == "index" && path.Folder.Length > 0,
            IsSection = stem == "_index" || path.Folder.Length == 0,
        };
    }

    // A name may have points of its own: only languages of the settings count, or, where they name none, those that
    // Hugo would have had to be given.
    private static bool IsLanguage(string word, HugoConfig config) =>
        config.Languages.Any(l => l.Key.Equals(word, StringComparison.OrdinalIgnoreCase))
        || word.Equals(config.DefaultLanguage, StringComparison.OrdinalIgnoreCase);
}
