using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages.Rendering;

/// <summary>Everything that is said of a page before it is rendered.</summary>
internal sealed record PageDescription
{
    /// <summary>What the page is; also the name of its layout.</summary>
    public required string Kind { get; init; }

    /// <summary>The layout, when it is not the one of the kind; null otherwise.</summary>
    public string? Layout { get; init; }

    /// <summary>Where <see cref="Layout"/> is asked for; null where it is not.</summary>
    public SourceLocation? LayoutPlace { get; init; }

    /// <summary>Its address.</summary>
    public required Permalink Permalink { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Which page of a list it is, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>How many pages the list is spread over, at least 1.</summary>
    public int Total { get; init; } = 1;

    /// <summary>A summary as plain text; empty when there is none. A page that shows a document has the
    /// document's.</summary>
    public string Description { get; init; } = "";

    /// <summary>The document that the page shows; null for lists.</summary>
    public SitePost? Post { get; init; }

    /// <summary>The picture for previews; null for none.</summary>
    public PostImage? Image { get; init; }

    /// <summary>The file that <see cref="Image"/> is named in.</summary>
    public ContentPath? ImageNamedIn { get; init; }

    /// <summary>The menu's entry that the page belongs under; null for its own address.</summary>
    public Permalink? Section { get; init; }

    /// <summary>The way from the home page to this one, this one included.</summary>
    public ImmutableArray<NamedLink> Breadcrumbs { get; init; } = [];

    /// <summary>The page's own feeds, besides the site's.</summary>
    public ImmutableArray<FeedLink> Feeds { get; init; } = [];

    /// <summary>Whether search engines should leave it out.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>The places that ask for the page: where to look when two claim its address.</summary>
    public ImmutableArray<SourceLocation> ClaimedBy { get; init; } = [];
}
