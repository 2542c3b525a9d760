using System.Globalization;
using System.Text;

namespace Blog.Model;

/// <summary>
/// Where the site is published: an origin and a base path. <c>https://example.github.io/blog/</c> has the origin
/// <c>https://example.github.io</c> and the base path <c>/blog</c>. Addresses come out percent-encoded as RFC 3986
/// asks.
/// </summary>
public sealed record BaseUrl
{
    private readonly string _authority;
    private readonly string _asciiAuthority;

    /// <summary>A base URL.</summary>
    /// <param name="url">An absolute http or https address without query and fragment.</param>
    public BaseUrl(Uri url)
    {
        Origin = url.GetLeftPart(UriPartial.Authority);
        BasePath = url.AbsolutePath.TrimEnd('/');
        Host = url.IdnHost;
        _authority = url.Authority;
        _asciiAuthority = AsciiAuthority(url);
    }

    /// <summary>Scheme, host and port, without a trailing slash.</summary>
    public string Origin { get; }

    /// <summary>The path without a trailing slash; empty at the root of a domain.</summary>
    public string BasePath { get; }

    /// <summary>The host's name in its ASCII form.</summary>
    public string Host { get; }

    /// <summary>The address of the home page, with a trailing slash.</summary>
    public string Home => Origin + BasePath + "/";

    /// <summary>The address of a permalink for use inside the site: <c>/blog/posts/hdf5/</c>.</summary>
    public string Relative(Permalink permalink) => BasePath + Encode(permalink.Value);

    /// <summary>The whole address of a permalink: <c>https://example.github.io/blog/posts/hdf5/</c>.</summary>
    public string Absolute(Permalink permalink) => Origin + Relative(permalink);

    /// <summary>The permalink of an address of this site (whole, or relative to the host's root), less its query and
    /// fragment; null for other sites', for addresses outside the base path and for those relative to a page. Scheme
    /// (<c>http:</c>, <c>https:</c> or none), <c>www.</c> and the scheme's default port make no difference.</summary>
    public Permalink? PermalinkOf(string address)
    {
        var path = address;
        if (AuthorityAt(address) is { } start)
        {
            var length = address.AsSpan(start).IndexOfAny('/', '?', '#');
            var end = length < 0 ? address.Length : start + length;
            if (!IsOwn(address[start..end]))
                return null;
            path = end < address.Length && address[end] == '/' ? address[end..] : "/" + address[end..];
        }

        if (path.AsSpan().IndexOfAny('?', '#') is >= 0 and var rest)
            path = path[..rest];
        if (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal))
            return null;
        if (BasePath.Length > 0 && !path.StartsWith(BasePath + "/", StringComparison.Ordinal))
            return path == BasePath ? Permalink.Home : null;
        return new Permalink(Uri.UnescapeDataString(path[BasePath.Length..]));
    }

    private static int? AuthorityAt(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? "https://".Length
        : address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "http://".Length
        : address.StartsWith("//", StringComparison.Ordinal) ? "//".Length
        : null;

    private bool IsOwn(string authority)
    {
        var bare = Bare(authority);
        return bare == Bare(_authority)
            || bare == Bare(_asciiAuthority)
            || (!Ascii.IsValid(authority) && AsciiForm(authority) is { } ascii && Bare(ascii) == Bare(_asciiAuthority));
    }

    // Settings may have the ASCII form of a name that posts write in its own letters.
    private static string? AsciiForm(string authority) =>
        Uri.TryCreate("https://" + authority, UriKind.Absolute, out var url) ? AsciiAuthority(url) : null;

    private static string AsciiAuthority(Uri url) =>
        url.IsDefaultPort ? url.IdnHost : string.Create(CultureInfo.InvariantCulture, $"{url.IdnHost}:{url.Port}");

    private static string Bare(string authority)
    {
        var lower = authority.ToLowerInvariant();
        if (lower.EndsWith(":80", StringComparison.Ordinal) || lower.EndsWith(":443", StringComparison.Ordinal))
            lower = lower[..lower.LastIndexOf(':')];
        return lower.StartsWith("www.", StringComparison.Ordinal) ? lower["www.".Length..] : lower;
    }

    private static string Encode(string path) =>
        path.AsSpan().IndexOfAnyExcept(Unreserved) < 0
            ? path
            : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static readonly System.Buffers.SearchValues<char> Unreserved = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/"
    );
}
