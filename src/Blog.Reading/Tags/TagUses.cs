using Blog.Model;
using Blog.Reading.Documents;

namespace Blog.Reading.Tags;

/// <summary>The uses of one tag, in all its spellings.</summary>
/// <param name="Slug">What makes the spellings one tag.</param>
internal sealed record TagUses(Slug Slug)
{
    /// <summary>Each use: how it is spelt, and the post, newest first.</summary>
    public List<(TagName Tag, SitePost Post)> Uses { get; } = [];
}
