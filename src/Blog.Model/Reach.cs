namespace Blog.Model;

/// <summary>
/// How far a published document is told of. Each step leaves out what the steps before it leave out, and more.
/// </summary>
public enum Reach
{
    /// <summary>In lists, feeds and the sitemap.</summary>
    Everywhere,

    /// <summary>In no sitemap.</summary>
    NotInSitemap,

    /// <summary>In no sitemap, and search engines are asked to leave it out (<c>noindex</c>).</summary>
    NotIndexed,

    /// <summary>It has a page, and nothing else of the site names it: no list, feed, tag, series or mail.</summary>
    Unlisted,
}
