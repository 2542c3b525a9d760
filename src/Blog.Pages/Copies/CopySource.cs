using System.Collections.Immutable;
using Blog.Model;
using Blog.Text;

namespace Blog.Pages.Copies;

/// <summary>What a site has to say for a copy of a post on another site.</summary>
public sealed record CopySource
{
    /// <summary>
    /// The text: addresses whole, links to documents that have a copy there leading to that copy, no heading links;
    /// elements say where they are written in <c>data-at="path:line:column"</c>. </summary>
    public required string Html { get; init; }

    /// <summary>What the theme says of where it was first published, as HTML; empty when the theme says
    /// nothing.</summary>
    public required string ClosingHtml { get; init; }

    /// <summary>What the theme says of the parts of its series, as HTML; empty for a post of none.</summary>
    public required string SeriesHtml { get; init; }

    /// <summary>The title of its series; empty for a post of none.</summary>
    public string Series { get; init; } = "";

    /// <summary>The whole address of the original.</summary>
    public required string Canonical { get; init; }

    /// <summary>The author's summary, or the first paragraph, as plain text.</summary>
    public string Description { get; init; } = "";

    /// <summary>The author's summary alone; empty when none was written.</summary>
    public string Standfirst { get; init; } = "";

    /// <summary>The language as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The names of the tags, in the author's order.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The whole address of the picture that stands for the post; null for none.</summary>
    public string? CoverUrl { get; init; }

    /// <summary>What that picture shows; empty when it is not said.</summary>
    public string CoverAlt { get; init; } = "";

    /// <summary>How the theme wants tables drawn.</summary>
    public CopyTableLook TableLook { get; init; } = new();

    /// <summary>The words that are added to the text, in its language.</summary>
    public CopyWords Words { get; init; } = new();

    /// <summary>What went wrong in templates on the way.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
