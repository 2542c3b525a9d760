using System.Net;
using System.Net.Sockets;

namespace Blog.Network.Visiting;

/// <summary>
/// Distinguishes the public internet from the networks around this machine. A page of another site can redirect its
/// reader anywhere, but must not reach a router or a database in the house.
/// </summary>
internal static class PublicAddresses
{
    // IPv4: the registry of special-purpose addresses (RFC 6890), multicast (RFC 5771) and what is reserved (RFC 1112).
    private static readonly IPNetwork[] NotPublic =
    [
        IPNetwork.Parse("0.0.0.0/8"),
        IPNetwork.Parse("10.0.0.0/8"),
        IPNetwork.Parse("100.64.0.0/10"),
        IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("172.16.0.0/12"),
        IPNetwork.Parse("192.0.0.0/24"),
        IPNetwork.Parse("192.0.2.0/24"),
        IPNetwork.Parse("192.88.99.0/24"),
        IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("198.18.0.0/15"),
        IPNetwork.Parse("198.51.100.0/24"),
        IPNetwork.Parse("203.0.113.0/24"),
        IPNetwork.Parse("224.0.0.0/4"),
        IPNetwork.Parse("240.0.0.0/4"),
    ];

    // IPv6: all that is public lies in here (RFC 4291), less protocol assignments with Teredo, examples, and 6to4,
    // which hides IPv4 addresses.
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] NotGlobal =
    [
        IPNetwork.Parse("2001::/23"),
        IPNetwork.Parse("2001:db8::/32"),
        IPNetwork.Parse("2002::/16"),
        IPNetwork.Parse("3fff::/20"),
    ];

    // IPv4 seen through a translator (RFC 6052): the address is in the last four bytes.
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    private static readonly string[] LocalEndings =
    [
        ".localhost",
        ".local",
        ".home.arpa",
        ".internal",
        ".lan",
        ".localdomain",
    ];

    /// <summary>Whether an address is one of the public internet.</summary>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var seen =
            address.IsIPv4MappedToIPv6 ? address.MapToIPv4()
            : Translated.Contains(address) ? new IPAddress(address.GetAddressBytes()[^4..])
            : address;
        return seen.AddressFamily == AddressFamily.InterNetwork
            ? !NotPublic.Any(n => n.Contains(seen))
            : Global.Contains(seen) && !NotGlobal.Any(n => n.Contains(seen));
    }

    /// <summary>
    /// Whether a host name may be public, judged before its address is looked up: not the number of another network,
    /// not a name without a dot, not a name reserved for local use (RFC 6761, RFC 6762, RFC 8375 and <c>internal</c>).
    /// </summary>
    /// <param name="host">A host name, or a number without brackets.</param>
    public static bool IsPublicHost(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var name = host.Trim('[', ']').TrimEnd('.');
        if (IPAddress.TryParse(name, out var address))
            return IsPublic(address);
        return name.Contains('.', StringComparison.Ordinal)
            && !LocalEndings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
    }
}
