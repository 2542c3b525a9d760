namespace Blog.Network.Sending;

/// <summary>A request that changes something at the target.</summary>
/// <param name="Request">The request.</param>
/// <param name="IsRepeatable">Whether sending it twice leaves the target as sending it once does.</param>
public sealed record ApiWrite(ApiRequest Request, bool IsRepeatable);
