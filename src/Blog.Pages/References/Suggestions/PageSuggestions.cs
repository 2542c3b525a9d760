using System.Collections.Frozen;
using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Addresses;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Characters;
using Blog.Text.Names;

namespace Blog.Pages.References.Suggestions;

/// <summary>Finds the page that an address which leads nowhere probably means. Made once for all suggestions.</summary>
internal sealed class PageSuggestions
{
    private const int ShortestName = 4;

    private static readonly FrozenSet<string> OfTags = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "tag",
        "tags",
        "category",
        "categories",
        "topic",
        "topics",
        "label",
        "labels",
        "keyword",
        "keywords",
        "cat"
    );

    private static readonly FrozenSet<string> OfFeeds = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "feed",
        "feed.xml",
        "rss",
        "rss.xml",
        "atom",
        "atom.xml",
        "index.xml",
        "feed.rss",
        "feed.atom",
        "rss2.xml"
    );

    private static readonly FrozenSet<string> OfArchives = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "archive",
        "archives",
        "archive.html",
        "archives.html",
        "blog",
        "posts",
        "all"
    );

    private readonly SiteCatalogue _catalogue;
    private readonly HashSet<SitePath> _paths;
    private readonly Dictionary<string, Permalink> _byAddress;
    private readonly ILookup<string, SitePost> _byName;
    private readonly NameIndex _addresses;
    private readonly NameIndex _names;
    private readonly NameIndex _files;

    /// <summary>Suggestions for the pages of a site.</summary>
    /// <param name="catalogue">Has the documents and tags.</param>
    /// <param name="paths">The paths of all outputs.</param>
    public PageSuggestions(SiteCatalogue catalogue, HashSet<SitePath> paths)
    {
        (_catalogue, _paths) = (catalogue, paths);
        List<Permalink> pages =
        [
            .. paths
                .Where(p => p.Value.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
                .Order()
                .Select(p => p.ToPermalink()),
        ];
        _byAddress = pages.GroupBy(p => Key(p.Value)).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        _byName = catalogue
            .Listed.SelectMany(p => NamesOf(p).Select(name => (Name: name, Post: p)))
            .ToLookup(n => n.Name, n => n.Post, StringComparer.Ordinal);
        _addresses = new NameIndex(pages.Select(p => p.Value));
        _files = new NameIndex(
            paths
                .Where(p => !p.Value.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
                .Select(p => p.ToPermalink().Value)
                .Order(StringComparer.Ordinal)
        );
        _names = new NameIndex(
            _byName.Select(g => g.Key).Where(n => n.Length >= ShortestName).Order(StringComparer.Ordinal)
        );
    }

    /// <summary>The address to write; null when no page is near.</summary>
    /// <param name="written">The address as written.</param>
    /// <param name="resolved">Where it leads on the site.</param>
    public string? Find(string written, Permalink resolved)
    {
        var old = OldAddress.Read(written);
        return
            (Meant(old, resolved) is { } page ? page.Value + old.Fragment : Host(written)) is { } meant
            && meant != written
            ? meant
            : null;
    }

    private Permalink? Meant(OldAddress old, Permalink resolved)
    {
        if (
            _byAddress.TryGetValue(Key(resolved.Value), out var same)
            || _byAddress.TryGetValue(Key("/" + old.Path.TrimStart('/', '.')), out same)
        )
            return same;
        if (ListOf(old) is { } list)
            return list;
        if (Host(old.Path) is not null)
            return null;
        if (!old.IsPage)
            return _files.Find(old.Path.StartsWith('/') ? old.Path : resolved.Value) is { } file
                ? new Permalink(file)
                : null;
        if (Named(old.Name, old.Date) is { } post)
            return post.Permalink;
        if (
            _addresses.Find(old.Path.StartsWith('/') ? old.Path : resolved.Value) is { } address
            && IsNear(old.Name, address)
        )
            return new Permalink(address);
        return old.Name.Length >= ShortestName && _names.Find(old.Name.ToLowerInvariant()) is { } name
            ? Named(name, old.Date)?.Post.Permalink
            : null;
    }

    // Any two addresses below one long folder are near to each other, so the last names must be near too.
    private static bool IsNear(string name, string address)
    {
        var last = address.TrimEnd('/');
        last = last[(last.LastIndexOf('/') + 1)..];
        return last.Equals(name, StringComparison.OrdinalIgnoreCase) || NearestName.Find(name, [last]) is not null;
    }

    // Lists that each generator has at another address.
    private Permalink? ListOf(OldAddress old)
    {
        var parts = old.Parts;
        if (parts.Length == 0)
            return null;
        if (parts.Length > 1 && OfTags.Contains(parts[^2]) && old.Name.Length > 0)
            return _catalogue.FindTag(new TagName(old.Name))?.Permalink;
        if (OfFeeds.Contains(parts[^1]))
            return Existing("/feed.xml", "/atom.xml", "/rss.xml");
        return parts.Length == 1 && OfArchives.Contains(parts[0]) ? Existing("/archive/") : null;
    }

    private Permalink? Existing(params ReadOnlySpan<string> addresses)
    {
        foreach (var address in addresses)
        {
            if (_paths.Contains(new Permalink(address).ToSitePath()))
                return new Permalink(address);
        }

        return null;
    }

    private SitePost? Named(string name, string? date)
    {
        var posts = _byName[name.ToLowerInvariant()].Concat(_byName[SlugMaker.OfTitle(name).Value]);
        return posts.FirstOrDefault(p => date is not null && p.Date is { } day && $"{day:yyyy-MM-dd}" == date)
            ?? posts.FirstOrDefault();
    }

    private static IEnumerable<string> NamesOf(SitePost post)
    {
        yield return post.Slug.Value.ToLowerInvariant();
        if (
            PostFile.Of(post.Source) is { } file
            && !file.Name.Equals(post.Slug.Value, StringComparison.OrdinalIgnoreCase)
        )
            yield return ComposedText.Of(file.Name).ToLowerInvariant();
    }

    // A host without its scheme looks like a path.
    private static string? Host(string written)
    {
        // So does an address whose scheme lost its colon: https//example.org
        var scheme = written.IndexOf("//", StringComparison.Ordinal);
        if (scheme > 0 && written[..scheme].ToLowerInvariant() is "http" or "https")
            return written.Length > scheme + 2 ? written[..scheme] + ":" + written[scheme..] : null;
        var host = written.Split('/')[0];
        var isHost =
            (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && host.LastIndexOf('.') > 4)
            || host.EndsWith(".com", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".org", StringComparison.OrdinalIgnoreCase);
        return isHost ? "https://" + written : null;
    }

    private static string Key(string address)
    {
        var key = ComposedText.Of(address).TrimEnd('/').ToLowerInvariant();
        return key.EndsWith("/index.html", StringComparison.Ordinal) ? key[..^"/index.html".Length]
            : key.EndsWith(".html", StringComparison.Ordinal) ? key[..^".html".Length]
            : key;
    }
}
