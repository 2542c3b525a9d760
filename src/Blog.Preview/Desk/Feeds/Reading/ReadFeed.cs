using System.Collections.Immutable;

namespace Blog.Preview.Desk.Feeds.Reading;

/// <summary>A feed as a feed reader understands it.</summary>
internal sealed record ReadFeed
{
    /// <summary>Its title; empty when it gives none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its description; empty when it gives none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The address of the site; empty when it gives none.</summary>
    public string Link { get; init; } = "";

    /// <summary>The address it gives for itself; empty when it gives none.</summary>
    public string Self { get; init; } = "";

    /// <summary>The items, in the order of the file.</summary>
    public ImmutableArray<ReadItem> Items { get; init; } = [];

    /// <summary>Why it cannot be read; null when it can.</summary>
    public string? Failure { get; init; }
}

/// <summary>An item of a feed as a feed reader understands it.</summary>
internal sealed record ReadItem
{
    /// <summary>Its title; empty when it gives none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The id by which feed readers know it; empty when it gives none.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its address; empty when it gives none.</summary>
    public string Link { get; init; } = "";

    /// <summary>When it was published, as the file has it; empty when it gives no date.</summary>
    public string Date { get; init; } = "";

    /// <summary>When it was published; null when it gives no date, or one that the format does not allow.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>The names of its authors.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Its categories or tags.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>Its summary; empty for none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Its text as HTML; empty for none.</summary>
    public string Html { get; init; } = "";

    /// <summary>The address of its picture; empty for none.</summary>
    public string Image { get; init; } = "";
}
