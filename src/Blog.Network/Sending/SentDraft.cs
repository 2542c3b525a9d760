namespace Blog.Network.Sending;

/// <summary>A draft that was sent to a target.</summary>
/// <param name="Id">Its id there.</param>
/// <param name="Canonical">The address of its post at home, which it has as its canonical link. A target may give it
/// another id when it is published.</param>
public sealed record SentDraft(string Id, string Canonical);
