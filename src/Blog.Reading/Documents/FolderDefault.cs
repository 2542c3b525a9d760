using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Reading.Documents;

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
