using System.Collections.Immutable;
using Blog.Markdown.Fragments;
using Blog.Model;
using Blog.Reading.Linking;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Theming.Values;

namespace Blog.Pages.Filling;

/// <summary>What filling a fragment needs to know about where it stands.</summary>
/// <param name="Origin">Where the fragment is written.</param>
/// <param name="Mode">Where it is shown.</param>
/// <param name="Words">The theme's words in the document's language.</param>
/// <param name="Reads">Takes what is read.</param>
/// <param name="Diagnostics">Takes what goes wrong.</param>
internal sealed record FillContext(
    LinkOrigin Origin,
    FillMode Mode,
    ThemeMap Words,
    ReadLog Reads,
    List<Diagnostic> Diagnostics
)
{
    /// <summary>The document's language, as BCP 47 has it, for the Markdown it includes; null for the site's.</summary>
    public string? Language { get; init; }

    /// <summary>The document whose text is filled; null where it is no document's.</summary>
    public ContentPath? Document { get; init; }

    /// <summary>The files that are being included, outermost first.</summary>
    public ImmutableList<ContentPath> IncludedFrom { get; init; } = [];

    /// <summary>
    /// How far the document has grown by what it includes; one for a document and all that stands in it.
    /// </summary>
    public Expansion Expansion { get; init; } = new();

    /// <summary>Where copies on the other site are, when it is part of a copy: links to documents that have a copy
    /// there lead to that copy. Null for none.</summary>
    public CopyAddresses? Copies { get; init; }

    /// <summary>Whether only what leads away from the site counts: cards of its own documents are left out, since they
    /// ask for texts.</summary>
    public bool IsOutward { get; init; }

    /// <summary>The page that shows the fragment; null away from the site. An excerpt is never shown on its own
    /// page.</summary>
    public Permalink? ShownOn =>
        Mode switch
        {
            FillMode.Page => Origin.Permalink,
            FillMode.Excerpt => new Permalink(""),
            _ => null,
        };

    /// <summary>What the theme says for a word, or else its English; not escaped.</summary>
    public string Say(Word word, string argument)
    {
        Words.TryRead(word.Key, out var found);
        Reads.Add(new ReadKey(Words.Identity, word.Key), ThemeFingerprint.Of(found));
        return (found as string ?? word.Standard).Replace("{0}", argument, StringComparison.Ordinal);
    }
}

/// <summary>Where a document's HTML is shown.</summary>
internal enum FillMode
{
    /// <summary>On its own page: heading links, addresses relative to the site.</summary>
    Page,

    /// <summary>On another page of the site: no heading links; fragments lead to the document's own page.</summary>
    Excerpt,

    /// <summary>Away from the site (feeds, copies): no heading links, every address whole.</summary>
    Elsewhere,

    /// <summary>In the mail that the site sends: as away from the site, with the theme's templates for mail.</summary>
    Mail,
}
