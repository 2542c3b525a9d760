using Blog.Model;

namespace Blog.Pages.Sitemap;

/// <summary>A page of the sitemap.</summary>
/// <param name="Permalink">Its address.</param>
/// <param name="LastModified">When it last changed; null when that is not known.</param>
internal readonly record struct SitemapEntry(Permalink Permalink, DateTimeOffset? LastModified);
