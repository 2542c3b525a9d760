using System.Collections.Immutable;
using Blog.Markdown;
using Blog.Model;
using Blog.Text;

namespace Blog.Reading.Documents;

/// <summary>A series with its parts in order.</summary>
/// <param name="Series">Its title, slug and planned parts.</param>
/// <param name="Parts">The parts that this build shows, written and planned, by number.</param>
/// <param name="Introduction">The introduction of its landing page; null when none was written.</param>
/// <param name="Place">Where it is described, or first named.</param>
public sealed record SiteSeries(
    Model.Series Series,
    ImmutableArray<SiteSeriesPart> Parts,
    RenderedMarkdown? Introduction,
    SourceLocation Place
)
{
    /// <summary>The numbers of the written parts that this build leaves out, in order: drafts, and parts that are not
    /// yet or no longer published.</summary>
    public ImmutableArray<int> HeldBack { get; init; } = [];

    /// <summary>Its landing page.</summary>
    public Permalink Permalink { get; } = new($"/series/{Series.Slug}/");

    /// <summary>The parts that this build shows and that are written, in order.</summary>
    public IEnumerable<SitePost> Posts => Parts.Where(p => p.Post is not null).Select(p => p.Post!);

    /// <summary>The number of parts: the highest number of any part, planned and held back ones included. So a part
    /// never is "3 of 2", and the number stays the same when a waiting part is published.</summary>
    public int Total => int.Max(Parts.LastOrDefault()?.Number ?? 0, HeldBack.LastOrDefault());

    /// <summary>How many parts are published. A draft that this build was asked to show is not.</summary>
    public int PublishedCount => Parts.Count(p => p.IsPublished);

    /// <summary>Whether every part is published: none is planned, missing or held back.</summary>
    public bool IsComplete => HeldBack.IsEmpty && PublishedCount == Total;
}

/// <summary>A part of a series.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Planned">The working title of a planned part; null for a post.</param>
/// <param name="Note">The author's note about a planned part; null otherwise.</param>
/// <param name="Post">The post; null for a planned part.</param>
public sealed record SiteSeriesPart(int Number, string? Planned, string? Note, SitePost? Post)
{
    /// <summary>Its title, or its working title.</summary>
    public string Title => Post?.Title ?? Planned ?? "";

    /// <summary>Whether it is published. A draft that this build was asked to show is not.</summary>
    public bool IsPublished => Post is { State: PublishingState.Published };
}
