namespace Blog.Preview.Dressing;

/// <summary>What the preview adds to a page that it serves.</summary>
internal sealed record Dress
{
    /// <summary>The path the page is asked for by, as the live connection names it: <c>/blog/posts/x/</c>.</summary>
    public required string Page { get; init; }

    /// <summary>The version of the page.</summary>
    public required string Version { get; init; }

    /// <summary>
    /// The token of this start of the preview, which actions need; null for a page from which none is done.
    /// </summary>
    public required string? Token { get; init; }

    /// <summary>Whether the page scrolls to a change that is out of sight, and goes where the author edits.</summary>
    public bool Follows { get; init; }

    /// <summary>Why a build would leave the document out; null for one that it publishes.</summary>
    public HeldBackFacts? HeldBack { get; init; }
}
