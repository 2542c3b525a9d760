using Blog.Model.Addresses;
using Blog.Model.CrossPosts;

namespace Blog.Model.Cards;

/// <summary>A key that all spellings of one address share, so that a link finds its card. Scheme, case of the host,
/// <c>www.</c>, the default port, a slash at the end, parameters that track readers (<c>utm_…</c>) and the fragment do
/// not count. A fragment that is a route (<c>#/…</c>, <c>#!…</c>) does. The forms of one paper on arXiv are one, as are
/// those of a story on Medium, of a repository on GitHub and of what <see cref="EmbedAddress"/> knows.</summary>
/// <param name="Value">The identity as text: <c>arxiv:2011.03395</c>, <c>example.org/page?id=1</c>.</param>
/// <param name="Host">The host in lower case and ASCII, without <c>www.</c>.</param>
/// <param name="UsualKind">The kind of page at such an address, as far as the address shows it.</param>
public sealed record LinkIdentity(string Value, string Host, LinkCardKind UsualKind)
{
    /// <summary>Reads an address; null for anything but an absolute http or https address.</summary>
    public static LinkIdentity? Read(string address)
    {
        if (AddressParts.Read(address) is not { } parts)
            return null;
        var embed = EmbedAddress.Read(address);
        var (name, kind) =
            KnownAddresses.Of(parts)
            ?? (embed?.Identity ?? StoryOf(address), embed?.Kind ?? KnownAddresses.KindOf(parts));
        return new LinkIdentity(name ?? NameOf(parts, address), parts.Host, kind);
    }

    /// <inheritdoc/>
    public bool Equals(LinkIdentity? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    private static string? StoryOf(string address) =>
        CopyAddress.Read(address) is { StoryId: { } story } ? "medium:" + story : null;

    private static string NameOf(AddressParts parts, string address)
    {
        var path = string.Concat(parts.Segments.Select(s => "/" + Uri.EscapeDataString(s)));
        var query = string.Join(
            '&',
            parts
                .Query.Where(q => !IsTracking(q.Name))
                .Select(q => $"{Uri.EscapeDataString(q.Name)}={Uri.EscapeDataString(q.Value)}")
        );
        return parts.Host + path + (query.Length > 0 ? "?" + query : "") + RouteOf(address);
    }

    private static bool IsTracking(string name) =>
        name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
        || name
            is "fbclid"
                or "gclid"
                or "dclid"
                or "msclkid"
                or "mc_cid"
                or "mc_eid"
                or "igshid"
                or "_hsenc"
                or "_hsmi";

    // Programs that run in the browser keep the page in the fragment.
    private static string RouteOf(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        return hash >= 0 && hash + 1 < address.Length && address[hash + 1] is '/' or '!'
            ? address[hash..].TrimEnd()
            : "";
    }
}
