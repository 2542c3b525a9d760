using System.Collections.Immutable;
using Blog.Html;
using Blog.Model.CrossPosts;
using Blog.Network.Visiting;

namespace Blog.Network.Checking;

/// <summary>The page that an address led to.</summary>
/// <param name="Visit">The result of asking for it.</param>
/// <param name="Head">What its head says.</param>
internal sealed record ReachedPage(VisitResult Visit, PageHead Head)
{
    /// <summary>Reads the page's head.</summary>
    public static ReachedPage Of(VisitResult visit) => new(visit, PageHead.Read(visit.Body, visit.Charset));

    /// <summary>
    /// Its canonical links, those of its headers first, each once; absolute where they can be made so.
    /// </summary>
    public ImmutableArray<string> Canonicals =>
        [
            .. LinkHeader
                .Find(Visit.Links, "canonical")
                .Select(link => Absolute(Visit.Address, link))
                .Concat(Head.Canonicals.Select(link => Absolute(Base, link)))
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>The address that relative addresses on the page are resolved against.</summary>
    public Uri Base =>
        Head.BaseAddress is { } address && Uri.TryCreate(Visit.Address, address, out var read) ? read : Visit.Address;

    /// <summary>Whether the page asks readers to sign in.</summary>
    public bool IsSignIn =>
        Visit.Address.Segments.Any(s =>
            s.Trim('/').ToLowerInvariant() is "signin" or "sign-in" or "sign_in" or "login" or "log-in"
        );

    /// <summary>
    /// The address that the page forwards its readers to by itself; null when it forwards nobody, or only to itself or
    /// back to where they came from.
    /// </summary>
    /// <param name="url">The copy's address.</param>
    public Uri? RefreshTo(string url) =>
        Head.Refresh is { } refresh
        && Uri.TryCreate(Base, refresh, out var next)
        && next.Scheme is "http" or "https"
        && !IsSame(Visit.Address.AbsoluteUri, next)
        && !IsSame(url, next)
            ? next
            : null;

    /// <summary>Whether two addresses, in any form, lead to the same article.</summary>
    public static bool IsSame(string url, Uri now)
    {
        if (CopyAddress.Read(url) is not { } asked || CopyAddress.Read(now.AbsoluteUri) is not { } found)
            return false;
        // A short address does not say which article it leads to, so the article has not moved, wherever it is.
        return asked.IsShort
            || (asked.Identity is { } identity && (identity == found.Identity || identity == found.Alias))
            || (asked.Alias is { } alias && alias == found.Identity);
    }

    /// <summary>Whether an address is that of a whole site rather than of one page.</summary>
    public static bool IsFrontPage(Uri address) => address.AbsolutePath == "/" && address.Query.Length == 0;

    /// <summary>The address without the parts that only say where a reader came from.</summary>
    public static string Readable(Uri address)
    {
        var path = address.GetLeftPart(UriPartial.Path);
        return CopyAddress.Read(path)?.Identity == CopyAddress.Read(address.AbsoluteUri)?.Identity
            ? path
            : address.AbsoluteUri;
    }

    private static string Absolute(Uri address, string link) =>
        Uri.TryCreate(address, link, out var read) ? read.AbsoluteUri : link;
}
