using Blog.Pipelines.Documents;

namespace Blog.Pipelines.Variables;

/// <summary>What templates see of a tag.</summary>
/// <param name="Site">The site.</param>
/// <param name="Tag">The tag.</param>
internal sealed record TagView(SiteView Site, SiteTag Tag)
{
    /// <summary>Tags that stand beside it on posts, the most frequent first, by name on a tie.</summary>
    public IEnumerable<SiteTag> Related() => Tag.Posts
        .SelectMany(p => p.Post.Tags.Select(t => Parsing.SlugMaker.OfTag(t)))
        .Where(slug => slug != Tag.Slug)
        .GroupBy(slug => slug)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key.Value, StringComparer.Ordinal)
        .Take(6)
        .Select(g => Site.Catalogue.FindTag(g.Key))
        .OfType<SiteTag>();
}
