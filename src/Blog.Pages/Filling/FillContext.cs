using System.Collections.Immutable;
using Blog.Markdown.Fragments;
using Blog.Model;
using Blog.Reading.Linking;
using Blog.Text;
using Blog.Text.Reads;
using Blog.Theming.Values;

namespace Blog.Pages.Filling;

/// <summary>The place where a fragment is written and shown, with what filling it has gathered so far.</summary>
/// <param name="Origin">Where the fragment is written.</param>
/// <param name="Mode">Where it is shown.</param>
/// <param name="Words">The theme's words in the document's language.</param>
/// <param name="Reads">Receives the sources.</param>
/// <param name="Diagnostics">Receives the diagnostics.</param>
internal sealed record FillContext(
    LinkOrigin Origin,
    FillMode Mode,
    ThemeMap Words,
    ReadLog Reads,
    List<Diagnostic> Diagnostics
)
{
    /// <summary>The document's language (BCP 47), for the Markdown it includes; null for the site's.</summary>
    public string? Language { get; init; }

    /// <summary>The document whose text is filled; null for a text that does not belong to a document.</summary>
    public ContentPath? Document { get; init; }

    /// <summary>The files that are being included, outermost first.</summary>
    public ImmutableList<ContentPath> IncludedFrom { get; init; } = [];

    /// <summary>Counts how far the document has grown by inclusion; shared by the document and all that it
    /// includes.</summary>
    public Expansion Expansion { get; init; } = new();

    /// <summary>The addresses of copies on the target, when the fragment is part of a copy: links to documents that
    /// have a copy there lead to it. Null otherwise.</summary>
    public CopyAddresses? Copies { get; init; }

    /// <summary>Whether only links to other sites are wanted: cards of the site's own documents are left out, since
    /// they need rendered texts.</summary>
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

    /// <summary>The theme's text for a word, or else the English one; not escaped.</summary>
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

    /// <summary>On another page of the site: no heading links; addresses of fragments lead to the document's own
    /// page.</summary>
    Excerpt,

    /// <summary>Away from the site (feeds, copies): no heading links, whole addresses.</summary>
    Elsewhere,

    /// <summary>In an issue of the newsletter: as away from the site, with the theme's templates for mail.</summary>
    Mail,
}
