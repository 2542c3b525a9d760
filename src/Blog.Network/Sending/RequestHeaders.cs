using System.Collections.Immutable;

namespace Blog.Network.Sending;

/// <summary>The headers that requests to APIs carry.</summary>
public static class RequestHeaders
{
    /// <summary>Stands for the key where a request is shown.</summary>
    public const string MaskedKey = "••••••";

    /// <summary>The headers of a request besides those of its body, in order.</summary>
    /// <param name="request">The request.</param>
    /// <param name="place">Where the key goes.</param>
    /// <param name="key">The key, or <see cref="MaskedKey"/>.</param>
    /// <param name="userAgent">The name the program gives itself.</param>
    public static ImmutableArray<(string Name, string Value)> Of(
        ApiRequest request,
        KeyPlace place,
        string key,
        string userAgent
    ) => [("Accept", request.Accept), ("User-Agent", userAgent), (place.Header, place.Prefix + key)];
}
