using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Matters;
using Blog.Model;
using Blog.Text;

namespace Blog.Import.Addresses;

/// <summary>A document with its file and address here.</summary>
/// <param name="Matter">Its front matter.</param>
/// <param name="Path">Its file.</param>
/// <param name="Address">Its address.</param>
internal sealed record PlacedDocument(CarriedMatter Matter, ContentPath Path, Permalink Address)
{
    /// <summary>The document.</summary>
    public ForeignDocument Document => Matter.Document;

    /// <summary>Whether its address has to be written, since the pattern gives another.</summary>
    public bool HasOwnAddress { get; init; }

    /// <summary>Its old addresses in this program's form, the first one first; empty for one that was not
    /// public.</summary>
    public ImmutableArray<Permalink> OldAddresses { get; init; } = [];

    /// <summary>Those of its old addresses that become redirects.</summary>
    public ImmutableArray<Permalink> Redirects { get; init; } = [];
}

/// <summary>A file other than a document, with its place here.</summary>
/// <param name="File">The file.</param>
/// <param name="Path">Its file here.</param>
/// <param name="Address">Its address here.</param>
/// <param name="OldAddress">Its old address; null for none.</param>
internal sealed record CarriedFile(ForeignFile File, ContentPath Path, Permalink Address, Permalink? OldAddress)
{
    /// <summary>Whether the settings have to name it, since a build would leave it out.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Whether a build leaves it out: its folder is one of drafts.</summary>
    public bool IsUnpublished { get; init; }
}

/// <summary>The names that files give documents.</summary>
internal static class PostNames
{
    /// <summary>The slug that a file gives its document.</summary>
    public static string SlugOf(ContentPath path)
    {
        var name = Reading.Parsing.Files.PostFile.Of(path)?.Name ?? path.Stem;
        return Slug.IsValid(name) ? name : Reading.Parsing.Addresses.SlugMaker.OfTitle(name).Value;
    }
}
