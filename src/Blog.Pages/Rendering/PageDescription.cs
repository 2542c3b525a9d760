using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages.Rendering;

/// <summary>What is known about a page before it is rendered.</summary>
internal sealed record PageDescription
{
    /// <summary>The kind of page, such as <c>post</c> or <c>archive</c>; also the name of its layout.</summary>
    public required string Kind { get; init; }

    /// <summary>The layout that front matter asks for; null for the layout of the kind.</summary>
    public string? Layout { get; init; }

    /// <summary>Where front matter asks for <see cref="Layout"/>; null when it does not.</summary>
    public SourceLocation? LayoutPlace { get; init; }

    /// <summary>Its address.</summary>
    public required Permalink Permalink { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The number of the page within its list, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The number of pages of the list, at least 1.</summary>
    public int Total { get; init; } = 1;

    /// <summary>A summary as plain text; empty for none. Not read for a page that shows a document, which has the
    /// document's summary.</summary>
    public string Description { get; init; } = "";

    /// <summary>The document that the page shows; null for lists.</summary>
    public SitePost? Post { get; init; }

    /// <summary>The series whose landing page it is; null for all other pages.</summary>
    public SiteSeries? Series { get; init; }

    /// <summary>The address of the menu's entry that the page belongs to; null when it belongs to none.</summary>
    public Permalink? Section { get; init; }

    /// <summary>The way from the home page to this one, this one included.</summary>
    public ImmutableArray<NamedLink> Breadcrumbs { get; init; } = [];

    /// <summary>The page's own feeds, besides the site's.</summary>
    public ImmutableArray<FeedLink> Feeds { get; init; } = [];

    /// <summary>Whether search engines should leave it out.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>The locations that ask for the page; diagnostics name them when two pages claim one address.</summary>
    public ImmutableArray<SourceLocation> ClaimedBy { get; init; } = [];
}
