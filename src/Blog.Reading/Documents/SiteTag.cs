using System.Collections.Immutable;
using Blog.Model;

namespace Blog.Reading.Documents;

/// <summary>A tag with its posts.</summary>
/// <param name="Name">The spelling most posts use; the one that sorts first on a tie.</param>
/// <param name="Slug">Its name in its address; what makes two spellings one tag.</param>
/// <param name="Posts">Its posts, newest first.</param>
public sealed record SiteTag(TagName Name, Slug Slug, ImmutableArray<SitePost> Posts)
{
    /// <summary>Its page.</summary>
    public Permalink Permalink { get; } = new($"/tags/{Slug}/");
}
