using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>The lists of a whole site, made once: with thousands of posts, making them for each page would be the
/// largest cost of a build.</summary>
/// <param name="site">The site.</param>
internal sealed class SiteLists(SiteView site)
{
    private readonly Lazy<ThemeList> _posts = new(() => LatePosts.Of(site, site.Catalogue.Posts));
    private readonly Lazy<ThemeList> _reviews = new(() => LatePosts.Of(site, site.Catalogue.Reviews));
    private readonly Lazy<ThemeList> _tags = new(() => site.Tags(site.Catalogue.Tags));
    private readonly Lazy<ThemeList> _series = new(() =>
        new ThemeList([
            .. site
                .Catalogue.Series.OrderByDescending(s => s.Posts.Max(p => p.Post.Date))
                .ThenBy(s => s.Series.Key, StringComparer.Ordinal)
                .Select(site.Series),
        ])
    );

    /// <summary>All posts, newest first.</summary>
    public ThemeList Posts => _posts.Value;

    /// <summary>All reviews, newest first.</summary>
    public ThemeList Reviews => _reviews.Value;

    /// <summary>All tags, by name.</summary>
    public ThemeList Tags => _tags.Value;

    /// <summary>All series, the one with the newest part first.</summary>
    public ThemeList Series => _series.Value;
}
