namespace Blog.Network.Sending;

/// <summary>A request to a target's API, without the key: that is added where it is sent.</summary>
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
