using System.Collections.Immutable;
using Blog.Html;
using Blog.Model;
using Blog.Network.Visiting;

namespace Blog.Network.Checking;

/// <summary>A page that a copy's address led to.</summary>
/// <param name="Visit">What came of asking for it.</param>
/// <param name="Head">What its head says.</param>
internal sealed record ReachedPage(VisitResult Visit, PageHead Head)
{
    /// <summary>Reads the page's head.</summary>
    public static ReachedPage Of(VisitResult visit) => new(visit, PageHead.Read(visit.Body, visit.Charset));

    /// <summary>Its canonical links, those of its headers first, each once; absolute where they can be made
    /// so.</summary>
    public ImmutableArray<string> Canonicals =>
        [
            .. LinkHeader
                .Find(Visit.Links, "canonical")
                .Select(link => Absolute(Visit.Address, link))
                .Concat(Head.Canonicals.Select(link => Absolute(Base, link)))
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>The address that the page's own addresses are read against.</summary>
    public Uri Base =>
        Head.BaseAddress is { } address && Uri.TryCreate(Visit.Address, address, out var read) ? read : Visit.Address;

    /// <summary>Whether readers are asked who they are.</summary>
    public bool IsSignIn =>
        Visit.Address.Segments.Any(s =>
            s.Trim('/').ToLowerInvariant() is "signin" or "sign-in" or "sign_in" or "login" or "log-in"
        );

    /// <summary>Where the page sends its readers on to by itself; null when it does not, or only to itself or back to
    /// where they came from.</summary>
    /// <param name="url">The copy's address.</param>
    public Uri? RefreshTo(string url) =>
        Head.Refresh is { } refresh
        && Uri.TryCreate(Base, refresh, out var next)
        && next.Scheme is "http" or "https"
        && !IsSame(Visit.Address.AbsoluteUri, next)
        && !IsSame(url, next)
            ? next
            : null;

    /// <summary>Whether an address is of the same article as the one that was asked for, in whatever form.</summary>
    public static bool IsSame(string url, Uri now)
    {
        if (CopyAddress.Read(url) is not { } asked || CopyAddress.Read(now.AbsoluteUri) is not { } found)
            return false;
        // A short address says nothing of what it leads to: wherever that is, it has not moved.
        return asked.IsShort
            || (asked.Identity is { } identity && (identity == found.Identity || identity == found.Alias))
            || (asked.Alias is { } alias && alias == found.Identity);
    }

    /// <summary>Whether an address is that of a whole site rather than of one page.</summary>
    public static bool IsFrontPage(Uri address) => address.AbsolutePath == "/" && address.Query.Length == 0;

    /// <summary>An address without what only says where a reader came from.</summary>
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
