using System.Collections.Immutable;

namespace Blog.Network.Sending;

/// <summary>An article as a target's API describes it.</summary>
/// <param name="Id">Its id there.</param>
/// <param name="IsDraft">Whether readers cannot see it yet.</param>
public sealed record RemoteCopy(string Id, bool IsDraft)
{
    /// <summary>Its title; empty when the API does not say.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its address for readers; null for a draft, or when the API does not say.</summary>
    public string? Url { get; init; }

    /// <summary>Where its author sees it; null when that is not known.</summary>
    public string? AuthorsPage { get; init; }

    /// <summary>Its canonical link; null when it has none, or its own address.</summary>
    public string? Canonical { get; init; }
}

/// <summary>One page of the articles of an account.</summary>
/// <param name="Copies">The articles on it.</param>
/// <param name="Next">What the request for the next page is made with; null after the last.</param>
public sealed record RemotePage(ImmutableArray<RemoteCopy> Copies, string? Next);
