using System.Collections.Immutable;

namespace Blog.Model.Addresses;

/// <summary>A web address in parts, normalized: two spellings of one address have the same parts.</summary>
/// <param name="Host">The host in lower case and ASCII, without <c>www.</c>, with its port where that is not the
/// scheme's own.</param>
/// <param name="Segments">The parts of the path, decoded; empty ones are left out.</param>
/// <param name="Query">The pairs of the query in the order written, decoded.</param>
internal sealed record AddressParts(
    string Host,
    ImmutableArray<string> Segments,
    ImmutableArray<(string Name, string Value)> Query
)
{
    /// <summary>Takes an address apart; null for anything but an absolute http or https address. One that starts with
    /// <c>//</c> is taken as https.</summary>
    public static AddressParts? Read(string address)
    {
        var whole = address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;
        if (
            !Uri.TryCreate(whole.Trim(), UriKind.Absolute, out var url)
            || url.Scheme is not ("http" or "https")
            || url.Host.Length == 0
        )
            return null;
        return new AddressParts(
            HostOf(url),
            [.. url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)],
            QueryOf(url)
        );
    }

    /// <summary>The value of the first pair with one of these names; null when there is none.</summary>
    public string? Find(params ReadOnlySpan<string> names)
    {
        foreach (var (name, value) in Query)
        {
            if (names.Contains(name))
                return value;
        }

        return null;
    }

    private static string HostOf(Uri url)
    {
        var host = url.IdnHost.ToLowerInvariant().TrimEnd('.');
        if (host.StartsWith("www.", StringComparison.Ordinal))
            host = host["www.".Length..];
        return url.IsDefaultPort ? host : $"{host}:{url.Port}";
    }

    private static ImmutableArray<(string Name, string Value)> QueryOf(Uri url) =>
        url.Query.Length < 2
            ? []
            : [.. url.Query[1..].Split('&', StringSplitOptions.RemoveEmptyEntries).Select(PairOf)];

    private static (string Name, string Value) PairOf(string pair)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (Decoded(pair), "") : (Decoded(pair[..equals]), Decoded(pair[(equals + 1)..]));
    }

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
