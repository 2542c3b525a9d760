using System.Collections;
using System.Collections.Immutable;
using Blog.Reading.Documents;
using Blog.Text.Fingerprints;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>The lists of a whole site, and what is made of all its documents, each made once: with thousands of posts,
/// a list for each page would be the largest cost of a build.</summary>
/// <param name="site">The site.</param>
internal sealed class SiteLists(SiteView site)
{
    private readonly Lazy<ThemeList> _posts = new(() => LatePosts.Of(site, site.Catalogue.Posts));
    private readonly Lazy<ThemeList> _reviews = new(() => LatePosts.Of(site, site.Catalogue.Reviews));
    private readonly Lazy<ThemeList> _tags = new(() => site.Tags(site.Catalogue.Tags));
    private readonly Lazy<ThemeList> _series = new(() =>
        new ThemeList([
            .. site
                .Catalogue.Series.OrderByDescending(s => s.Posts.Max(p => p.Date))
                .ThenBy(s => s.Series.Key, StringComparer.Ordinal)
                .Select(site.Series),
        ])
    );

    private readonly Lazy<ThemeList> _authors = new(() =>
        new ThemeList([.. site.Settings.Authors.Select(site.Author)])
    );
    private readonly Lazy<ThemeList> _firstAuthor = new(() => new ThemeList([site.Author(site.Settings.Author)]));
    private readonly Lazy<ThemeList> _menu = new(() => site.Links("menu", site.Menu));
    private readonly Lazy<ThemeList> _feeds = new(() => site.Feeds(site.Settings.Feeds.OfSite(site.Settings.Title)));
    private readonly Lazy<DateTimeOffset?> _updated = new(() => site.Catalogue.Dated.Max(p => p.Updated ?? p.Date));

    /// <summary>Who writes on the site.</summary>
    public ThemeList Authors => _authors.Value;

    /// <summary>The first of them alone: the author of all that names none.</summary>
    public ThemeList FirstAuthor => _firstAuthor.Value;

    /// <summary>The menu.</summary>
    public ThemeList Menu => _menu.Value;

    /// <summary>The feeds of the whole site.</summary>
    public ThemeList Feeds => _feeds.Value;

    /// <summary>When anything was last published or updated; null when nothing was.</summary>
    public DateTimeOffset? Updated
    {
        get
        {
            site.SourceReads.Note(SourceKey.AllMatter);
            return _updated.Value;
        }
    }

    /// <summary>All posts, newest first.</summary>
    public ThemeList Posts => _posts.Value;

    /// <summary>All reviews, newest first.</summary>
    public ThemeList Reviews => _reviews.Value;

    /// <summary>All tags, by name.</summary>
    public ThemeList Tags
    {
        get
        {
            site.SourceReads.Note(SourceKey.Tags);
            return _tags.Value;
        }
    }

    /// <summary>All series, the one with the newest part first.</summary>
    public ThemeList Series => _series.Value;
}

/// <summary>Posts as templates see them, each made when it is read: a page that shows the newest five does not wait for
/// the others.</summary>
/// <param name="site">The site.</param>
/// <param name="posts">The posts.</param>
internal sealed class LatePosts(SiteView site, ImmutableArray<SitePost> posts) : IReadOnlyList<object?>
{
    /// <inheritdoc/>
    public int Count => posts.Length;

    /// <inheritdoc/>
    public object? this[int index] => site.Post(posts[index]);

    /// <summary>The list for templates. Its fingerprint is made from the paths of the posts, which are also their
    /// identities.</summary>
    public static ThemeList Of(SiteView site, ImmutableArray<SitePost> posts) =>
        new(new LatePosts(site, posts), () => Fingerprint.Of([.. posts.Select(p => Fingerprint.Of(p.Source.Value))]));

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => posts.Select(object? (post) => site.Post(post)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
