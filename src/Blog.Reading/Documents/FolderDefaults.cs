using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Reading.Documents;

/// <summary>Default front matter by folder.</summary>
/// <param name="ByFolder">The values; those of one document come before those of a folder, and a longer folder before a
/// shorter one that holds it.</param>
public sealed record FolderDefaults(ImmutableArray<FolderDefault> ByFolder)
{
    /// <summary>These defaults with others added. Where both have a value, these win.</summary>
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

    // A default has no place in the document. Its place in the settings would be wrong there, and moves when something
    // is written above it.
    private static DataEntry Here(DataEntry entry) =>
        entry with
        {
            KeySpan = default,
            Value = entry.Value with { Span = default },
        };
}

/// <summary>Default front matter of the documents of one folder, or of one document.</summary>
/// <param name="Folder">The folder of the documents, below <c>content/</c>; empty for all.</param>
/// <param name="Values">The front matter.</param>
public sealed record FolderDefault(string Folder, DataMap Values)
{
    /// <summary>The path below <c>content/</c>, without extension, of the one document that it is for; null for all
    /// documents of the folder.</summary>
    public string? Document { get; init; }

    /// <summary>The language that the names of its documents end in; null for those of any language.</summary>
    public string? Language { get; init; }

    /// <summary>Whether that language is the site's. Documents whose names do not end in a language have it.</summary>
    public bool IsOfSiteLanguage { get; init; }

    /// <summary>Whether it applies to a document.</summary>
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
