using System.Collections.Immutable;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Pages.Values;

namespace Blog.Pages.Feeds;

/// <summary>A post as feeds show it: all addresses are whole, so that it can be read away from the site.</summary>
/// <param name="Post">The post's front matter.</param>
/// <param name="Id">Its permanent id.</param>
/// <param name="Url">Its whole address.</param>
/// <param name="Summary">Its summary as plain text.</param>
/// <param name="Html">Its text; null when feeds have summaries only.</param>
/// <param name="Authors">Who wrote it.</param>
/// <param name="Categories">Its tags and categories.</param>
/// <param name="Image">Its picture; null for none.</param>
internal sealed record FeedItem(
    Post Post,
    string Id,
    string Url,
    string Summary,
    string? Html,
    ImmutableArray<Author> Authors,
    ImmutableArray<string> Categories,
    ImageView? Image
)
{
    // A post with a thousand tags is in a thousand feeds: with all tags in each, the cost would grow with the square.
    private const int MostCategories = 100;

    /// <summary>The language it is written in (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>The whole address of its first publication on another site; null when it was first published
    /// here.</summary>
    public string? FirstPublishedAt { get; init; }

    /// <summary>Whether a feed lists all of its tags and categories.</summary>
    public bool IsWholeIn(Feed feed) => feed.Folder == Permalink.Home || Categories.Length <= MostCategories;

    /// <summary>The tags and categories that a feed lists for it: all in the site's feed, the first hundred in every
    /// other.</summary>
    public ImmutableArray<string> CategoriesIn(Feed feed) =>
        IsWholeIn(feed) ? Categories : Categories[..MostCategories];

    /// <summary>Its published copies on other sites.</summary>
    public IEnumerable<CrossPost> Copies => Post.CrossPosts.Where(c => c.IsPublished);

    /// <summary>When it was published; the start of 1970 when it has no date.</summary>
    public DateTimeOffset Published => Post.Date ?? DateTimeOffset.UnixEpoch;

    /// <summary>When it was last changed, or else published.</summary>
    public DateTimeOffset Updated => Post.Updated ?? Published;
}
