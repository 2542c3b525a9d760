using System.Collections.Immutable;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Blog.Preview.Serving;

/// <summary>Where a preview listens, and by which names it is reached there.</summary>
/// <param name="Addresses">The addresses it listens at.</param>
/// <param name="Names">The names and addresses it answers to; addresses of IPv6 in brackets.</param>
/// <param name="Shown">The names by which other machines reach it, in the form of <paramref name="Names"/>; empty when
/// none does.</param>
public sealed record Endpoints(
    ImmutableArray<IPAddress> Addresses,
    ImmutableArray<string> Names,
    ImmutableArray<string> Shown
)
{
    private const int MostPorts = 50;

    /// <summary>The endpoints for a host; null when this machine has no such address.</summary>
    /// <param name="host">A name or an address of this machine; null to be reached from this machine alone.</param>
    /// <param name="machine">The machine's name, by which other machines reach it too.</param>
    /// <param name="addresses">The machine's addresses; null for those that it has now.</param>
    public static Endpoints? Of(string? host, string machine, IEnumerable<IPAddress>? addresses = null)
    {
        ImmutableArray<IPAddress> loopback = Socket.OSSupportsIPv6
            ? [IPAddress.Loopback, IPAddress.IPv6Loopback]
            : [IPAddress.Loopback];
        if (host is null || HostNames.Loopback.Contains(Bracketed(host)))
            return new Endpoints(loopback, HostNames.Loopback, []);
        ImmutableArray<IPAddress> mine = [.. addresses ?? Mine()];
        if (
            IPAddress.TryParse(host, out var address)
            && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
        )
        {
            // 0.0.0.0 means IPv4 alone; at [::] Kestrel listens for both.
            var answers = mine.Where(a =>
                a.AddressFamily == AddressFamily.InterNetwork || address.Equals(IPAddress.IPv6Any)
            );
            ImmutableArray<string> shown = [.. answers.Select(Bracketed)];
            return new Endpoints([address], [.. HostNames.Loopback, .. shown, machine, machine + ".local"], shown);
        }

        ImmutableArray<IPAddress> named = address is not null ? [address] : AddressesOf(host);
        return named.Length > 0 && named.All(mine.Contains)
            ? new Endpoints(
                [.. loopback, .. named],
                [.. HostNames.Loopback, Bracketed(host), .. named.Select(Bracketed)],
                [Bracketed(host)]
            )
            : null;
    }

    /// <summary>The first port, from one on, that is free at all addresses; null when fifty in a row are
    /// taken.</summary>
    public int? FreePort(int from) =>
        from == 0
            ? 0
            : Enumerable
                .Range(from, MostPorts)
                .Where(p => p <= IPEndPoint.MaxPort && Addresses.All(a => IsFree(a, p)))
                .Cast<int?>()
                .FirstOrDefault();

    private static bool IsFree(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
            return true;
        }
        catch (SocketException refusal)
        {
            // A machine may know IPv6 and have it switched off: then nobody can hold the port there.
            return refusal.SocketErrorCode is SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported;
        }
    }

    private static ImmutableArray<IPAddress> AddressesOf(string name)
    {
        try
        {
            return [.. Dns.GetHostAddresses(name)];
        }
        catch (SocketException)
        {
            return [];
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

    private static ImmutableArray<IPAddress> Mine() =>
        [
            .. NetworkInterface
                .GetAllNetworkInterfaces()
                .Where(n => n.OperationalStatus == OperationalStatus.Up)
                .SelectMany(n => n.GetIPProperties().UnicastAddresses.Select(a => a.Address))
                .Where(a => !IPAddress.IsLoopback(a) && !a.IsIPv6LinkLocal)
                .OrderBy(a => a.AddressFamily),
        ];

    private static string Bracketed(string host) =>
        IPAddress.TryParse(host, out var address) ? Bracketed(address) : host;

    private static string Bracketed(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();
}
