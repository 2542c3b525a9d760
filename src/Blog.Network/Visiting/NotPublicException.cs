namespace Blog.Network.Visiting;

/// <summary>Thrown where a connection would lead to a network that is not public.</summary>
/// <param name="host">The host's name.</param>
internal sealed class NotPublicException(string host) : IOException($"{host} is not on the public internet.");
