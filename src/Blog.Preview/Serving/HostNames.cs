using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;

namespace Blog.Preview.Serving;

/// <summary>The names of this server. Another name in <c>Host</c> means that somebody made a domain of theirs lead here
/// (DNS rebinding).</summary>
/// <param name="names">The names, without ports; addresses of IPv6 in brackets.</param>
internal sealed class HostNames(IEnumerable<string> names)
{
    private readonly ImmutableHashSet<string> _names = names.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names by which a machine calls itself.</summary>
    public static ImmutableArray<string> Loopback { get; } = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether a <c>Host</c> names this server.</summary>
    /// <param name="host">The header of the request.</param>
    /// <param name="port">The port at which the request arrived.</param>
    public bool IsOurs(HostString host, int port) =>
        host.HasValue && (host.Port ?? 80) == port && _names.Contains(host.Host);

    /// <summary>Whether a <c>Host</c> is a name by which a machine calls itself, which leads nobody else
    /// here.</summary>
    public static bool IsLoopback(HostString host) => Loopback.Contains(host.Host, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an <c>Origin</c> (RFC 6454) is that of the pages of a host.</summary>
    public static bool IsOrigin(string origin, HostString host) =>
        origin.Equals("http://" + host.Value, StringComparison.OrdinalIgnoreCase);
}
