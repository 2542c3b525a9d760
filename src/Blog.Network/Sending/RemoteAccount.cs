namespace Blog.Network.Sending;

/// <summary>The account or publication that articles are written to.</summary>
/// <param name="Id">Its id; null when there is none that could be meant.</param>
/// <param name="Problem">Why there is none, as a sentence; null when there is one.</param>
public sealed record RemoteAccount(string? Id, string? Problem);
