using System.Collections.Immutable;

namespace Blog.Network.Visiting;

/// <summary>The result of asking for a page.</summary>
/// <param name="Kind">What the answer means.</param>
/// <param name="Address">The address that answered last, after all redirects.</param>
/// <param name="Message">What happened, as a sentence; empty for a page that is there.</param>
internal sealed record VisitResult(VisitKind Kind, Uri Address, string Message)
{
    /// <summary>
    /// What was read; of a page the start, at most <see cref="PageVisitor.MostBytes"/>. Empty unless it is there and
    /// has the expected type.
    /// </summary>
    public byte[] Body { get; init; } = [];

    /// <summary>The media type that its headers name, in lower case; null for none.</summary>
    public string? MediaType { get; init; }

    /// <summary>The encoding that its headers name; null for none.</summary>
    public string? Charset { get; init; }

    /// <summary>The <c>Link</c> headers (RFC 8288) as written.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>
    /// Whether to ask the site nothing more in this run: it wants to be left alone, or does not answer at all.
    /// </summary>
    internal bool IsClosed { get; init; }

    /// <summary>Where it redirects to; null when it does not.</summary>
    internal Uri? Redirect { get; init; }

    /// <summary>How long the site wants to be left alone; null when it does not say.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether asking again after a while may help.</summary>
    internal bool IsPassing { get; init; }
}

/// <summary>The result of asking for a page.</summary>
public enum VisitKind
{
    /// <summary>It is there.</summary>
    Page,

    /// <summary>It is not there, as its site says.</summary>
    Missing,

    /// <summary>Its site does not show it to a program, or not now.</summary>
    Refused,

    /// <summary>Its site could not be reached, or failed.</summary>
    Unreachable,

    /// <summary>The run ended before it was read: its time was over, or somebody stopped it.</summary>
    NotReached,
}
