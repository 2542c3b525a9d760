using System.Collections.Immutable;

namespace Blog.Preview.Desk.Feeds.Reading;

/// <summary>A feed as a subscriber's reader takes it.</summary>
internal sealed record ReadFeed
{
    /// <summary>Its title; empty when it gives none.</summary>
    public string Title { get; init; } = "";

    /// <summary>What it says about itself; empty for nothing.</summary>
    public string Description { get; init; } = "";

    /// <summary>The address of the site; empty when it gives none.</summary>
    public string Link { get; init; } = "";

    /// <summary>The address it gives for itself; empty when it gives none.</summary>
    public string Self { get; init; } = "";

    /// <summary>The items, in the order in which they stand.</summary>
    public ImmutableArray<ReadItem> Items { get; init; } = [];

    /// <summary>Why it cannot be read; null when it can.</summary>
    public string? Failure { get; init; }
}
