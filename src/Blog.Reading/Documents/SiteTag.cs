using System.Collections.Immutable;
using Blog.Model;

namespace Blog.Reading.Documents;

/// <summary>A tag with its posts.</summary>
/// <param name="Name">The spelling that most posts use; on a tie the one that sorts first.</param>
/// <param name="Slug">Its name in its address. Spellings with the same slug are one tag.</param>
/// <param name="Posts">Its posts, newest first.</param>
public sealed record SiteTag(TagName Name, Slug Slug, ImmutableArray<SitePost> Posts)
{
    /// <summary>Its page.</summary>
    public Permalink Permalink { get; } = new($"/tags/{Slug}/");
}
