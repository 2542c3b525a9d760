using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace Blog.Preview.Serving;

/// <summary>Refuses requests that come from pages of other sites, or by a name that is not this server's. It comes
/// before anything else.</summary>
/// <param name="names">The names of this server.</param>
internal sealed class Guard(HostNames names)
{
    // Proxies and tunnels write these into the requests that they pass on.
    private static readonly ImmutableArray<string> PassedOn =
    [
        "Forwarded",
        "X-Forwarded-For",
        "X-Forwarded-Host",
        "X-Real-IP",
        "Via",
    ];

    /// <summary>The status and the reason of a refusal; null for a request that may pass.</summary>
    public (int Status, string Reason)? Refuse(HttpRequest request)
    {
        if (!names.IsOurs(request.Host, request.HttpContext.Connection.LocalPort))
            return (StatusCodes.Status403Forbidden, "This preview does not answer to that host name.");
        var origins = request.Headers.Origin;
        if (origins.Count > 1 || (origins is [{ } origin] && !HostNames.IsOrigin(origin, request.Host)))
            return (StatusCodes.Status403Forbidden, "This preview does not answer to pages of other sites.");
        if (request.HttpContext.WebSockets.IsWebSocketRequest && origins.Count == 0)
            return (StatusCodes.Status403Forbidden, "A WebSocket has to say which page opens it.");
        return null;
    }

    /// <summary>
    /// Whether a request comes from this machine: over its loopback, which no other machine reaches, and by a name of
    /// the loopback. The address of the connection decides, which nobody can write into a request. The name has to be
    /// right too, since a domain may lead to 127.0.0.1, and so may a tunnel or proxy on this machine, on behalf of
    /// others. This machine's own address in the network proves nothing.
    /// </summary>
    public static bool IsFromHere(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } remote
        && IPAddress.IsLoopback(remote.IsIPv4MappedToIPv6 ? remote.MapToIPv4() : remote)
        && HostNames.IsLoopback(request.Host)
        && !PassedOn.Any(request.Headers.ContainsKey);

    /// <summary>Sets the headers that every answer has. No header ever lets another origin in.</summary>
    public static void Protect(HttpResponse response)
    {
        var headers = response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-cache";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.XFrameOptions = "SAMEORIGIN";
    }
}
