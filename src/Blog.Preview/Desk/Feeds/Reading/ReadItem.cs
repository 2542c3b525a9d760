using System.Collections.Immutable;

namespace Blog.Preview.Desk.Feeds.Reading;

/// <summary>An item of a feed as a subscriber's reader takes it.</summary>
internal sealed record ReadItem
{
    /// <summary>Its title; empty when it gives none.</summary>
    public string Title { get; init; } = "";

    /// <summary>What readers know it by; empty when it gives none.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its address; empty when it gives none.</summary>
    public string Link { get; init; } = "";

    /// <summary>When it was published, as it stands there; empty when it gives no date.</summary>
    public string Date { get; init; } = "";

    /// <summary>When it was published; null when it gives no date, or none that the format allows.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>Who wrote it.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>What it is about.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>Its summary; empty for none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Its text as HTML; empty when it carries none.</summary>
    public string Html { get; init; } = "";

    /// <summary>The address of the picture that stands for it; empty for none.</summary>
    public string Image { get; init; } = "";
}
