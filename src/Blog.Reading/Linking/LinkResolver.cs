using System.Text.RegularExpressions;
using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Text;

namespace Blog.Reading.Linking;

/// <summary>Finds out where an address in a document leads: another document by its file, by <c>post:slug</c> or by the
/// address of its copy elsewhere, a file of the site, an address of the site, or another site. It does not check that
/// the target exists.</summary>
/// <param name="catalogue">The documents and files of the site.</param>
public sealed partial class LinkResolver(SiteCatalogue catalogue)
{
    /// <summary>Where an address leads.</summary>
    /// <param name="written">The address as written.</param>
    /// <param name="origin">Where it is written.</param>
    public LinkTarget Resolve(string written, LinkOrigin origin)
    {
        var (path, query, fragment) = Split(written.Trim());
        var target =
            path.StartsWith("post:", StringComparison.OrdinalIgnoreCase) ? BySlug(path[5..])
            : IsForeign(path) ? Elsewhere(written.Trim(), fragment, origin)
            : path.Length == 0 ? ToPost(origin)
            : ByFile(Unescape(path), origin) ?? ByAddress(path, origin);
        return target is { External: null, Copy: null }
            ? target with
            {
                Query = query,
                Fragment = Unescape(fragment),
            }
            : target;
    }

    /// <summary>Whether a target is missing because the site is made without documents that have mistakes: one of them,
    /// a file beside it, or a page that only they have, such as that of a tag.</summary>
    public bool IsLost(LinkTarget target)
    {
        if (!catalogue.HasFaulty || target.External is not null || target.Permalink is not { } permalink)
            return false;
        return target.Post is { State: PublishingState.Faulty }
            || catalogue.Lost.Contains(permalink.ToSitePath())
            || catalogue.Lost.Contains(new SitePath(permalink.Value.TrimStart('/')));
    }

    private static (string Path, string Query, string Fragment) Split(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : address[(hash + 1)..];
        var rest = hash < 0 ? address : address[..hash];
        var question = rest.IndexOf('?', StringComparison.Ordinal);
        return question < 0 ? (rest, "", fragment) : (rest[..question], rest[question..], fragment);
    }

    private static string Unescape(string text) =>
        text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    private bool IsForeign(string path) => IsWhole(path) && catalogue.Settings.BaseUrl.PermalinkOf(path) is null;

    private static bool IsWhole(string path) =>
        path.StartsWith("//", StringComparison.Ordinal) || Scheme().IsMatch(path);

    // A copy's query says where a reader comes from, and most fragments are ids of the other site, so only fragments of
    // the post's headings are kept. A post's link to its own copy leads to the copy, and so does a link to the copy of
    // a post that is not published.
    private LinkTarget Elsewhere(string address, string fragment, LinkOrigin origin)
    {
        if (
            catalogue.FindCopy(address) is not var (post, copy)
            || !post.IsListed
            || post.Permalink == origin.Permalink
            || catalogue.Settings.CrossPosts.Keeps(address)
        )
            return new LinkTarget { External = address };
        var id = Unescape(fragment);
        return new LinkTarget
        {
            Permalink = post.Permalink,
            Post = post,
            Copy = copy,
            Fragment = id.Length > 0 && post.Body.Ids.Contains(id) ? id : "",
        };
    }

    private LinkTarget BySlug(string slug) =>
        catalogue.WithSlug(slug).FirstOrDefault() is { } post
            ? new LinkTarget { Permalink = post.Permalink, Post = post }
            : new LinkTarget { Permalink = new Permalink($"/{slug.Trim('/')}/"), UnknownSlug = slug };

    private LinkTarget ToPost(LinkOrigin origin) =>
        new() { Permalink = origin.Permalink, Post = catalogue.Find(origin.Permalink) };

    private LinkTarget? ByFile(string path, LinkOrigin origin)
    {
        var file = path.StartsWith('/')
            ? ContentPath.Resolve("content", path[1..])
            : ContentPath.Resolve(origin.Source.Folder, path);
        if (file is not { } found)
            return null;
        var spelt = catalogue.Spelling(found);
        if ((catalogue.Find(found) ?? catalogue.Find(spelt)) is { } post)
            return new LinkTarget { Permalink = post.Permalink, Post = post };
        if ((catalogue.FindAsset(found) ?? catalogue.FindAsset(spelt)) is { } asset)
            return new LinkTarget { Permalink = asset.Permalink, Asset = asset };
        return (catalogue.FindLeftOut(found) ?? catalogue.FindLeftOut(spelt)) is { } left
            ? new LinkTarget { Permalink = left.Permalink, LeftOut = left }
            : null;
    }

    private LinkTarget ByAddress(string path, LinkOrigin origin)
    {
        var permalink = IsWhole(path)
            ? catalogue.Settings.BaseUrl.PermalinkOf(path) ?? Permalink.Home
            : new Permalink(Unescape(path.StartsWith('/') ? path : Relative(path, origin.Permalink)));
        var post = catalogue.FindMeant(permalink);
        return new LinkTarget { Permalink = post?.Permalink ?? permalink, Post = post };
    }

    // RFC 3986, 5.2: merged with the base's path up to its last slash, then dot segments removed.
    private static string Relative(string path, Permalink from)
    {
        var folder = from.Value[..(from.Value.LastIndexOf('/') + 1)];
        var resolved = ContentPath.Resolve(folder, path)?.Value ?? path;
        return "/" + resolved + (path.EndsWith('/') && resolved.Length > 0 ? "/" : "");
    }

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]*:")]
    private static partial Regex Scheme();
}

/// <summary>Where an address is written: the base of relative addresses.</summary>
/// <param name="Source">The file: relative paths of files start in its folder.</param>
/// <param name="Permalink">The page: relative addresses and fragments start there.</param>
public sealed record LinkOrigin(ContentPath Source, Permalink Permalink);
