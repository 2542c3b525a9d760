using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Import.Ledger;

/// <summary>What was imported, and where it came from: with it a second import brings only what is new. It lies in
/// <see cref="File"/>, is committed with the blog, and is never published.</summary>
public sealed record ImportLedger
{
    /// <summary>The file of the ledger.</summary>
    public static ContentPath File { get; } = new("content/import.lock.yml");

    /// <summary>Nothing was imported yet.</summary>
    public static ImportLedger Empty { get; } = new();

    /// <summary>The name of the generator or service; empty before the first import.</summary>
    public string Source { get; init; } = "";

    /// <summary>The blog that it came from; null where nobody noted it.</summary>
    public BlogOrigin? Origin { get; init; }

    /// <summary>The fingerprint of the report as it was written; null for none.</summary>
    public Fingerprint? Report { get; init; }

    /// <summary>The files, in the order of their paths.</summary>
    public ImmutableArray<LedgerFile> Files { get; init; } = [];
}

/// <summary>A file that was imported.</summary>
/// <param name="Path">Where it was written.</param>
/// <param name="From">The file of the old blog; null for what comes from its settings as a whole.</param>
/// <param name="Item">The document in a file of several; null for none.</param>
public sealed record LedgerFile(ContentPath Path, ContentPath? From, string? Item)
{
    /// <summary>The fingerprint of what the import wrote; null before it was written for the first time.</summary>
    public Fingerprint? Print { get; init; }

    /// <summary>The fingerprint of the text behind the front matter: a document whose file has another name there is
    /// known by it. Null for none.</summary>
    public Fingerprint? Body { get; init; }

    /// <summary>Whether the old blog held the document back at the last import. What is public here although it did is
    /// so by its author's will.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>Where the file is being moved right now; what is left here goes once it is there. Only a command that
    /// was killed leaves it.</summary>
    public ContentPath? To { get; init; }

    /// <summary>The fingerprint of what is being written right now. Only a command that was killed leaves
    /// it.</summary>
    public Fingerprint? Next { get; init; }
}
