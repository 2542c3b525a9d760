using System.Collections.Immutable;
using Blog.Import.Reports;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Import;

/// <summary>The result of an import: a blog of this program, or why there is none.</summary>
public sealed record ImportedBlog
{
    /// <summary>Why nothing was imported, with what to do; null when something was. There are no files then.</summary>
    public string? Refusal { get; init; }

    /// <summary>The name of the generator or service; empty when none was found.</summary>
    public string Source { get; init; } = "";

    /// <summary>Why it was taken for that, as a clause; empty when the author said so.</summary>
    public string Why { get; init; } = "";

    /// <summary>What tells the old blog from others; null when nothing was imported.</summary>
    public BlogOrigin? Origin { get; init; }

    /// <summary>The files of the new blog, in the order of their paths. No two have one path, also where case does not
    /// count.</summary>
    public ImmutableArray<ImportedFile> Files { get; init; } = [];

    /// <summary>What became of the old blog.</summary>
    public ImportReport Report { get; init; } = ImportReport.Empty;
}

/// <summary>A file of the new blog.</summary>
/// <param name="Path">Where it goes, below the root of the site: <c>content/posts/2020-01-02-a.md</c>. It never leaves
/// <c>content/</c>.</param>
/// <param name="Read">Makes its bytes, each time that it is called.</param>
/// <param name="Source">The file it comes from; of <c>site.yml</c> and <c>redirects.yml</c> the settings of the old
/// blog, or null.</param>
public sealed record ImportedFile(ContentPath Path, Func<ReadOnlyMemory<byte>> Read, ContentPath? Source)
{
    /// <summary>The document in a source file of several; null for none.</summary>
    public string? Item { get; init; }

    /// <summary>Whether it is a document that the old blog held back.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>The files of the new blog that its text leads to, in the order of their paths.</summary>
    public ImmutableArray<ContentPath> Links { get; init; } = [];

    /// <summary>The fingerprint of the text behind its front matter; null before it was taken, and where there is no
    /// such text.</summary>
    public Fingerprint? Body { get; init; }
}
