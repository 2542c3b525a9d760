using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;

namespace Blog.Reading.CrossPosts;

/// <summary>A door of this room: decides whether an address leads to the original of a post.</summary>
/// <param name="catalogue">What is on the site.</param>
public sealed class HomeAddress(SiteCatalogue catalogue)
{
    private const string IndexFile = "index.html";

    /// <summary>Whether an absolute address is the post's own, one of its earlier ones (<c>redirect_from</c>), or, for
    /// a post that was first published elsewhere, that of the original. Scheme, <c>www.</c>, query, fragment, the slash
    /// at the end and <c>index.html</c> are ignored.</summary>
    public bool Leads(SitePost post, string address)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(address);
        if (CopyAddress.Read(address) is null)
            return false;
        if (IsSame(catalogue.HomeOf(post.Post), address))
            return true;
        if (catalogue.Settings.BaseUrl.PermalinkOf(address) is not { } found)
            return false;
        return Forms(found.Value).Any(p => p == post.Permalink || post.Post.RedirectFrom.Any(e => e.Address == p));
    }

    private static IEnumerable<Permalink> Forms(string path)
    {
        var page = path.EndsWith("/" + IndexFile, StringComparison.Ordinal) ? path[..^IndexFile.Length] : path;
        yield return new Permalink(page);
        yield return new Permalink(page + "/");
    }

    private static bool IsSame(string one, string other) =>
        CopyAddress.Read(one)?.Identity is { } identity && identity == CopyAddress.Read(other)?.Identity;
}
