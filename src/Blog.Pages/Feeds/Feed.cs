using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Documents;

namespace Blog.Pages.Feeds;

/// <summary>A feed, before it is written in one of its formats.</summary>
/// <param name="List">The kind of list it is a feed of.</param>
/// <param name="Title">The title as plain text.</param>
/// <param name="Description">One sentence as plain text; the title where none was written.</param>
/// <param name="Folder">The folder of the feed's files.</param>
/// <param name="Page">The page that lists the same posts for people.</param>
/// <param name="Posts">The newest posts, newest first.</param>
internal sealed record Feed(
    FeedList List,
    string Title,
    string Description,
    Permalink Folder,
    Permalink Page,
    ImmutableArray<SitePost> Posts
)
{
    /// <summary>The tag whose posts these are; null for a feed of another list.</summary>
    public SiteTag? Tag { get; init; }

    /// <summary>When a post of it was last published or updated; the start of 2000 for an empty feed, since Atom
    /// requires a date.</summary>
    public DateTimeOffset Updated =>
        Posts.Select(p => p.Updated ?? p.Date).Max() ?? new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
