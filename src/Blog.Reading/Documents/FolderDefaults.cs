using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Reading.Documents;

/// <summary>Front matter by folder: what documents have when they do not say otherwise.</summary>
/// <param name="ByFolder">The values; those of one document come before those of a folder, and a longer folder before a
/// shorter one that holds it.</param>
public sealed record FolderDefaults(ImmutableArray<FolderDefault> ByFolder)
{
    /// <summary>These, and others, which count where these say nothing.</summary>
    public FolderDefaults And(ImmutableArray<FolderDefault> others) =>
        new([.. ByFolder.Concat(others).OrderBy(d => d.Document is null).ThenByDescending(d => d.Folder.Length)]);

    /// <summary>The front matter of a document, with the defaults of its folders for what it leaves out.</summary>
    /// <param name="source">The document.</param>
    /// <param name="language">The language that its name ends in; null for none.</param>
    /// <param name="written">Its front matter.</param>
    public DataMap Complete(ContentPath source, string? language, DataMap written)
    {
        var entries = written.Entries;
        foreach (var defaults in ByFolder.Where(d => d.IsFor(source, language)))
            entries = entries.AddRange(defaults.Values.Entries.Where(d => !Has(entries, d.Key)).Select(Here));
        return written with { Entries = entries };
    }

    private static bool Has(ImmutableArray<DataEntry> entries, string key) =>
        entries.Any(e => e.Key.Equals(key, StringComparison.OrdinalIgnoreCase));

    // A default has no place in the document: where it stands in the settings means nothing there, and moves when
    // something is written above it.
    private static DataEntry Here(DataEntry entry) =>
        entry with
        {
            KeySpan = default,
            Value = entry.Value with { Span = default },
        };
}

/// <summary>Front matter that documents have when they do not say otherwise.</summary>
/// <param name="Folder">The folder of the documents, below <c>content/</c>; empty for all.</param>
/// <param name="Values">The front matter.</param>
public sealed record FolderDefault(string Folder, DataMap Values)
{
    /// <summary>
    /// The one document that it is for: its path below <c>content/</c> without its extension. Null for all of the
    /// folder.
    /// </summary>
    public string? Document { get; init; }

    /// <summary>The language that the names of its documents end in; null for those of any language.</summary>
    public string? Language { get; init; }

    /// <summary>Whether that language is the site's, which documents have whose names end in none.</summary>
    public bool IsOfSiteLanguage { get; init; }

    /// <summary>Whether it is for a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="language">The language that its name ends in; null for none.</param>
    public bool IsFor(ContentPath document, string? language)
    {
        if (Document is not null)
            return $"{document.Folder}/{document.Stem}" == "content/" + Document;
        return document.IsBelow(Folder.Length == 0 ? "content" : "content/" + Folder)
            && (Language is null || IsIn(language));
    }

    private bool IsIn(string? language) => language is null ? IsOfSiteLanguage : language == Language;
}
