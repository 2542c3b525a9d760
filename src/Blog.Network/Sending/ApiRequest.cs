namespace Blog.Network.Sending;

/// <summary>A request to a target's API, without the key, which is added when it is sent.</summary>
/// <param name="Method">The method.</param>
/// <param name="Url">The whole address.</param>
/// <param name="Body">The body as JSON; empty for none.</param>
public sealed record ApiRequest(HttpMethod Method, Uri Url, string Body = "")
{
    /// <summary>What the request is for, in the words of the author: "make a draft".</summary>
    public required string Purpose { get; init; }

    /// <summary>The media type that is asked for.</summary>
    public string Accept { get; init; } = "application/json";
}

/// <summary>A request that changes something at the target.</summary>
/// <param name="Request">The request.</param>
/// <param name="IsRepeatable">Whether sending it twice leaves the target as sending it once does.</param>
public sealed record ApiWrite(ApiRequest Request, bool IsRepeatable);
