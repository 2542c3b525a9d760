using Blog.Text;

namespace Blog.Pages.Sitemap;

/// <summary>A file that tells search engines of pages, or of other such files.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Write">Makes its bytes.</param>
internal sealed record SitemapFile(SitePath Path, Func<byte[]> Write);
