using System.Collections.Immutable;

namespace Blog.Workspace.Clippings;

/// <summary>A link to be clipped, as somebody typed it.</summary>
/// <param name="Url">Its address.</param>
public sealed record ClipWish(string Url)
{
    /// <summary>The title of the page as the browser showed it; empty when it is not known.</summary>
    public string Title { get; init; } = "";

    /// <summary>What its author wants to say about it, in Markdown; empty for nothing yet.</summary>
    public string Note { get; init; } = "";

    /// <summary>What it is about.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The month whose review it is for; null for the present one.</summary>
    public string? Month { get; init; }
}
