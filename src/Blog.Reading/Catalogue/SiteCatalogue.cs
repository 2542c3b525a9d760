using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Addresses;
using Blog.Text;
using Blog.Text.Characters;

namespace Blog.Reading.Catalogue;

/// <summary>Everything that is on the site, found by path, slug, address and name. Immutable once made.</summary>
public sealed class SiteCatalogue
{
    // Both are sorted by path for binary search.
    private readonly ImmutableArray<SitePost> _documents;
    private readonly ImmutableArray<SiteAsset> _assets;
    private readonly Lazy<Dictionary<ContentPath, (SiteSeries Series, int Index)>> _parts;
    private readonly Lazy<Dictionary<Slug, SiteTag>> _tags;
    private readonly Lazy<Dictionary<string, ContentPath>> _spellings;
    private readonly ConcurrentDictionary<TagName, SiteTag?> _tagsByName = new();

    /// <summary>A catalogue.</summary>
    /// <param name="settings">The site's settings.</param>
    /// <param name="documents">Posts, reviews and pages, held back ones included.</param>
    /// <param name="series">The series, in the order of their keys.</param>
    /// <param name="tags">The tags, by name.</param>
    /// <param name="assets">The files that are published as they are.</param>
    public SiteCatalogue(
        SiteSettings settings,
        IEnumerable<SitePost> documents,
        ImmutableArray<SiteSeries> series,
        ImmutableArray<SiteTag> tags,
        IEnumerable<SiteAsset> assets
    )
        : this(settings, [.. documents], series, tags, [.. assets], null, null) { }

    internal SiteCatalogue(
        SiteSettings settings,
        ImmutableArray<SitePost> documents,
        ImmutableArray<SiteSeries> series,
        ImmutableArray<SiteTag> tags,
        ImmutableArray<SiteAsset> assets,
        AddressIndex? formerAddresses,
        CopyIndex? formerCopies
    )
    {
        (Settings, Series, Tags) = (settings, series, tags);
        var all = RunSort.Sort(documents, PostOrder.NewestFirst);
        Listed = [.. all.Where(p => p.IsListed)];
        HeldBack = [.. all.Where(p => !p.IsListed)];
        HasFaulty = HeldBack.Any(p => p.State == PublishingState.Faulty);
        Dated = [.. Listed.Where(p => p.Kind != PostKind.Page && p.IsInLists)];
        Posts = [.. Dated.Where(p => p.Kind == PostKind.Post)];
        Reviews = [.. Dated.Where(p => p.Kind == PostKind.Review)];
        Pages = [.. Listed.Where(p => p.Kind == PostKind.Page && p.IsInLists).OrderBy(p => p.Source)];
        ReviewShelf = new ReviewShelf(Reviews);
        _documents = RunSort.Sort(documents, (a, b) => a.Source.CompareTo(b.Source));
        var files = RunSort.Sort(assets, (a, b) => a.Source.CompareTo(b.Source));
        (_assets, LeftOut) = ([.. files.Where(f => f.Excluded is null)], [.. files.Where(f => f.Excluded is not null)]);
        Addresses = AddressIndex.Of(_documents, formerAddresses);
        Copies = CopyIndex.Of(_documents, formerCopies);
        _parts = new(() => PartsOf(series));
        _tags = new(() => tags.ToDictionary(t => t.Slug));
        _spellings = new(() => SpellingsOf(_documents.Select(d => d.Source).Concat(_assets.Select(a => a.Source))));
    }

    /// <summary>The site's settings.</summary>
    public SiteSettings Settings { get; }

    /// <summary>The series.</summary>
    public ImmutableArray<SiteSeries> Series { get; }

    /// <summary>The tags, by name.</summary>
    public ImmutableArray<SiteTag> Tags { get; }

    /// <summary>All published documents, newest first. Unlike the other lists, this one includes documents that their
    /// author keeps out of lists.</summary>
    public ImmutableArray<SitePost> Listed { get; }

    /// <summary>The posts that are published, newest first; reviews and pages are not among them.</summary>
    public ImmutableArray<SitePost> Posts { get; }

    /// <summary>The reviews that are published, newest first.</summary>
    public ImmutableArray<SitePost> Reviews { get; }

    /// <summary>The published reviews in the order of their months, with their numbers.</summary>
    public ReviewShelf ReviewShelf { get; }

    /// <summary>Whether the site has pages of all links ever reviewed: it has reviews, and the settings do not turn the
    /// pages off.</summary>
    public bool HasReviewLinks => Settings.ReviewLinks && !Reviews.IsEmpty;

    /// <summary>The pages that are published, by path.</summary>
    public ImmutableArray<SitePost> Pages { get; }

    /// <summary>The posts and reviews that are published, newest first.</summary>
    public ImmutableArray<SitePost> Dated { get; }

    /// <summary>The documents that this build does not publish, newest first.</summary>
    public ImmutableArray<SitePost> HeldBack { get; }

    /// <summary>Whether the site is made without documents that have mistakes.</summary>
    public bool HasFaulty { get; }

    /// <summary>The paths that the site lacks because it is made without them.</summary>
    public ImmutableHashSet<SitePath> Lost { get; init; } = [];

    /// <summary>The files that are published as they are, by path.</summary>
    public IEnumerable<SiteAsset> Assets => _assets;

    /// <summary>The files below <c>content/</c> that are not published, by path, each with the reason.</summary>
    public ImmutableArray<SiteAsset> LeftOut { get; }

    /// <summary>All documents, held back ones included, by path.</summary>
    public ImmutableArray<SitePost> Documents => _documents;

    /// <summary>Where documents are found by address and slug.</summary>
    internal AddressIndex Addresses { get; }

    /// <summary>Where documents are found by the addresses of their copies.</summary>
    internal CopyIndex Copies { get; }

    /// <summary>The document written in a file; null when there is none.</summary>
    public SitePost? Find(ContentPath path) => Find(_documents, path, d => d.Source);

    /// <summary>The document at an address; the newest where several claim it, null when there is none.</summary>
    public SitePost? Find(Permalink permalink) =>
        Addresses.At(permalink).Select(i => _documents[i]).Order(PostOrder.NewestFirstComparer).FirstOrDefault();

    /// <summary>The document that an address written by hand means. The final slash may be missing, <c>index.html</c>
    /// may stand at the end, and accents may be separate characters. Null when there is none.</summary>
    public SitePost? FindMeant(Permalink permalink)
    {
        var path = ComposedText.Of(permalink.Value);
        if (path.EndsWith("/index.html", StringComparison.Ordinal))
            path = path[..^"index.html".Length];
        return Find(permalink) ?? Find(new Permalink(path)) ?? Find(new Permalink(path + "/"));
    }

    /// <summary>The path of a document or file as it is spelt on the disk, when the given one differs only in how
    /// accents are encoded; otherwise the given one.</summary>
    public ContentPath Spelling(ContentPath path) =>
        Ascii.IsValid(path.Value) ? path : _spellings.Value.GetValueOrDefault(ComposedText.Of(path.Value), path);

    /// <summary>The copy that an address of another site leads to, and its document. Null when the address does not
    /// lead to a copy.</summary>
    public FoundCopy? FindCopy(string address) =>
        Copies.Find(address) is { } at
            ? new FoundCopy(_documents[at.Document], _documents[at.Document].CrossPosts[at.Copy])
            : null;

    /// <summary>Where a document was first published when that was on another site; null when this one is its
    /// home.</summary>
    public string? Elsewhere(Post post) =>
        post.Canonical is { } canonical && Settings.BaseUrl.PermalinkOf(canonical) is null ? canonical : null;

    /// <summary>The absolute address that copies of a document link to: its own, or the one of <c>canonical</c> in its
    /// front matter.</summary>
    public string HomeOf(Post post) => post.Canonical ?? Settings.BaseUrl.Absolute(post.Permalink);

    /// <summary>The documents with a slug: published ones first, posts before reviews before pages, newest
    /// first.</summary>
    public IEnumerable<SitePost> WithSlug(string slug) =>
        Addresses
            .With(new Slug(slug))
            .Select(i => _documents[i])
            .OrderBy(p => !p.IsListed)
            .ThenBy(p => p.Kind)
            .ThenBy(p => p, PostOrder.NewestFirstComparer);

    /// <summary>All slugs, sorted, for suggestions.</summary>
    public IEnumerable<string> Slugs => Addresses.Slugs.Select(s => s.Value).Order(StringComparer.Ordinal);

    /// <summary>The file published as it is; null when there is none.</summary>
    public SiteAsset? FindAsset(ContentPath path) => Find(_assets, path, a => a.Source);

    /// <summary>The file that is left out; null when there is none at that path.</summary>
    public SiteAsset? FindLeftOut(ContentPath path) => Find(LeftOut, path, a => a.Source);

    /// <summary>The tag with a slug; null when no published post has it.</summary>
    public SiteTag? FindTag(Slug slug) => _tags.Value.GetValueOrDefault(slug);

    /// <summary>The tag that a spelling means; null when no published post has it. Results are kept, since every page
    /// asks for each of its tags.</summary>
    public SiteTag? FindTag(TagName name) => _tagsByName.GetOrAdd(name, n => FindTag(SlugMaker.OfTag(n)));

    /// <summary>The series that a post is part of, and its index among the parts; null for a post of no
    /// series.</summary>
    public (SiteSeries Series, int Index)? PartOf(SitePost post) =>
        _parts.Value.TryGetValue(post.Source, out var part) ? part : null;

    /// <summary>The post published next after a post, and the review of the month after a review's; null for the newest
    /// and for pages.</summary>
    public SitePost? Newer(SitePost post) =>
        post.Kind == PostKind.Review ? ReviewShelf.Newer(post)?.Post
        : PositionOf(post) is > 0 and var i ? Posts[i - 1]
        : null;

    /// <summary>The post published last before a post, and the review of the month before a review's; null for the
    /// oldest and for pages.</summary>
    public SitePost? Older(SitePost post) =>
        post.Kind == PostKind.Review ? ReviewShelf.Older(post)?.Post
        : PositionOf(post) is >= 0 and var i && i + 1 < Posts.Length ? Posts[i + 1]
        : null;

    private static Dictionary<string, ContentPath> SpellingsOf(IEnumerable<ContentPath> paths)
    {
        var spellings = new Dictionary<string, ContentPath>(StringComparer.Ordinal);
        foreach (var path in paths.Where(p => !Ascii.IsValid(p.Value)))
            spellings.TryAdd(ComposedText.Of(path.Value), path);
        return spellings;
    }

    private int PositionOf(SitePost post) => Posts.BinarySearch(post, PostOrder.NewestFirstComparer);

    private static T? Find<T>(ImmutableArray<T> sorted, ContentPath path, Func<T, ContentPath> pathOf)
        where T : class
    {
        var (from, to) = (0, sorted.Length - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            var order = pathOf(sorted[middle]).CompareTo(path);
            if (order == 0)
                return sorted[middle];
            (from, to) = order < 0 ? (middle + 1, to) : (from, middle - 1);
        }

        return null;
    }

    private static Dictionary<ContentPath, (SiteSeries Series, int Index)> PartsOf(ImmutableArray<SiteSeries> series)
    {
        var parts = new Dictionary<ContentPath, (SiteSeries Series, int Index)>();
        foreach (var one in series)
        {
            for (var i = 0; i < one.Parts.Length; i++)
            {
                if (one.Parts[i].Post is { } post)
                    parts.TryAdd(post.Source, (one, i));
            }
        }

        return parts;
    }
}

/// <summary>A copy of a document of the site.</summary>
/// <param name="Post">The document.</param>
/// <param name="Copy">Its copy.</param>
public readonly record struct FoundCopy(SitePost Post, CrossPost Copy);
