using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Parsing;
using Blog.Text;

namespace Blog.Pipelines.Catalogue;

/// <summary>Everything that is on the site, found by path, slug, address and name. Immutable once made.</summary>
public sealed class SiteCatalogue
{
    private readonly Dictionary<ContentPath, SitePost> _byPath;
    private readonly Dictionary<ContentPath, SiteAsset> _assets;
    private readonly Lazy<Dictionary<Permalink, SitePost>> _byPermalink;
    private readonly Lazy<ILookup<string, SitePost>> _bySlug;
    private readonly Lazy<Dictionary<ContentPath, (SiteSeries Series, int Index)>> _parts;
    private readonly Lazy<Dictionary<ContentPath, int>> _positions;
    private readonly Lazy<Dictionary<Slug, SiteTag>> _tags;
    private readonly ConcurrentDictionary<TagName, SiteTag?> _tagsByName = new();

    /// <summary>A catalogue.</summary>
    /// <param name="settings">The site's settings.</param>
    /// <param name="documents">Posts, reviews and pages, held back ones included.</param>
    /// <param name="series">The series, in the order of their keys.</param>
    /// <param name="tags">The tags, by name.</param>
    /// <param name="assets">The files that are published as they are.</param>
    public SiteCatalogue(
        SiteSettings settings, IEnumerable<SitePost> documents, ImmutableArray<SiteSeries> series, ImmutableArray<SiteTag> tags, IEnumerable<SiteAsset> assets)
    {
        (Settings, Series, Tags) = (settings, series, tags);
        var all = documents.ToImmutableArray().Sort(PostOrder.NewestFirst);
        Listed = [.. all.Where(p => p.IsListed)];
        HeldBack = [.. all.Where(p => !p.IsListed)];
        Posts = [.. Listed.Where(p => p.Post.Kind == PostKind.Post)];
        Reviews = [.. Listed.Where(p => p.Post.Kind == PostKind.Review)];
        Pages = [.. Listed.Where(p => p.Post.Kind == PostKind.Page).OrderBy(p => p.Source)];
        Dated = [.. Listed.Where(p => p.Post.Kind != PostKind.Page)];
        _byPath = all.ToDictionary(p => p.Source);
        _assets = assets.ToDictionary(a => a.Source);
        _byPermalink = new(() => all.DistinctBy(p => p.Post.Permalink).ToDictionary(p => p.Post.Permalink));
        _bySlug = new(() => all.ToLookup(p => p.Post.Slug.Value, StringComparer.Ordinal));
        _parts = new(() => PartsOf(series));
        _positions = new(() => Dated.Select((post, i) => (post, i)).ToDictionary(p => p.post.Source, p => p.i));
        _tags = new(() => tags.ToDictionary(t => t.Slug));
    }

    /// <summary>The site's settings.</summary>
    public SiteSettings Settings { get; }

    /// <summary>The series.</summary>
    public ImmutableArray<SiteSeries> Series { get; }

    /// <summary>The tags, by name.</summary>
    public ImmutableArray<SiteTag> Tags { get; }

    /// <summary>Everything that is published, newest first.</summary>
    public ImmutableArray<SitePost> Listed { get; }

    /// <summary>The posts that are published, newest first; reviews and pages are not among them.</summary>
    public ImmutableArray<SitePost> Posts { get; }

    /// <summary>The reviews that are published, newest first.</summary>
    public ImmutableArray<SitePost> Reviews { get; }

    /// <summary>The pages that are published, by path.</summary>
    public ImmutableArray<SitePost> Pages { get; }

    /// <summary>The posts and reviews that are published, newest first.</summary>
    public ImmutableArray<SitePost> Dated { get; }

    /// <summary>The documents that this build does not publish, newest first.</summary>
    public ImmutableArray<SitePost> HeldBack { get; }

    /// <summary>The files that are published as they are, by path.</summary>
    public IEnumerable<SiteAsset> Assets => _assets.Values.OrderBy(a => a.Source);

    /// <summary>The document written in a file; null when there is none.</summary>
    public SitePost? Find(ContentPath path) => _byPath.GetValueOrDefault(path);

    /// <summary>The document at an address; null when there is none.</summary>
    public SitePost? Find(Permalink permalink) => _byPermalink.Value.GetValueOrDefault(permalink);

    /// <summary>The documents with a slug: published ones first, posts before reviews before pages, newest first.</summary>
    public IEnumerable<SitePost> WithSlug(string slug) => _bySlug.Value[slug].OrderBy(p => !p.IsListed).ThenBy(p => p.Post.Kind);

    /// <summary>All slugs, sorted, for suggestions.</summary>
    public IEnumerable<string> Slugs => _bySlug.Value.Select(g => g.Key).Order(StringComparer.Ordinal);

    /// <summary>The file published as it is; null when there is none.</summary>
    public SiteAsset? FindAsset(ContentPath path) => _assets.GetValueOrDefault(path);

    /// <summary>The tag with a slug; null when no published post has it.</summary>
    public SiteTag? FindTag(Slug slug) => _tags.Value.GetValueOrDefault(slug);

    /// <summary>The tag that a spelling means; null when no published post has it. Asked for every tag of every page, so each answer is kept.</summary>
    public SiteTag? FindTag(TagName name) => _tagsByName.GetOrAdd(name, n => FindTag(SlugMaker.OfTag(n)));

    /// <summary>The series that a post is part of, and its index among the parts; null for a post of no series.</summary>
    public (SiteSeries Series, int Index)? PartOf(SitePost post) => _parts.Value.TryGetValue(post.Source, out var part) ? part : null;

    /// <summary>The post or review published next after this one; null for the newest and for pages.</summary>
    public SitePost? Newer(SitePost post) => _positions.Value.TryGetValue(post.Source, out var i) && i > 0 ? Dated[i - 1] : null;

    /// <summary>The post or review published last before this one; null for the oldest and for pages.</summary>
    public SitePost? Older(SitePost post) => _positions.Value.TryGetValue(post.Source, out var i) && i + 1 < Dated.Length ? Dated[i + 1] : null;

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
