namespace Blog.Network.Sending;

/// <summary>Where a request carries the key.</summary>
/// <param name="Header">The header's name.</param>
/// <param name="Prefix">What stands before the key: <c>Bearer </c>, or nothing.</param>
public sealed record KeyPlace(string Header, string Prefix);
