using System.Collections.Immutable;

namespace Blog.Network.Sending;

/// <summary>What became of drafts.</summary>
/// <param name="Found">The articles of the account, by the draft they were.</param>
/// <param name="Problem">Why others may be missing from them, as a sentence without the key; null when none
/// can.</param>
public sealed record DraftAnswer(ImmutableDictionary<SentDraft, RemoteCopy> Found, string? Problem);
