using System.Collections.Immutable;

namespace Blog.Network.Sending;

/// <summary>One page of the articles of an account.</summary>
/// <param name="Copies">The articles on it.</param>
/// <param name="Next">What the request for the next page is made with; null after the last.</param>
public sealed record RemotePage(ImmutableArray<RemoteCopy> Copies, string? Next);
