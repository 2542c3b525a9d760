using System.Collections.Immutable;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Pages.Values;

namespace Blog.Pages.Feeds;

/// <summary>A post as feeds show it: everything in it stands for itself, away from the site.</summary>
/// <param name="Post">What its front matter says.</param>
/// <param name="Id">Its permanent id.</param>
/// <param name="Url">Its whole address.</param>
/// <param name="Summary">Its summary as plain text.</param>
/// <param name="Html">Its text, or null when feeds carry summaries only.</param>
/// <param name="Authors">Who wrote it.</param>
/// <param name="Categories">Its tags and categories.</param>
/// <param name="Image">The picture that stands for it; null for none.</param>
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
    /// <summary>The language it is written in (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>Where it was first published when that was on another site; null when this site is its home.</summary>
    public string? FirstPublishedAt { get; init; }

    /// <summary>Its published copies on other sites.</summary>
    public IEnumerable<CrossPost> Copies => Post.CrossPosts.Where(c => c.IsPublished);

    /// <summary>When it was published.</summary>
    public DateTimeOffset Published => Post.Date ?? DateTimeOffset.UnixEpoch;

    /// <summary>When it was last changed; when it was published if never.</summary>
    public DateTimeOffset Updated => Post.Updated ?? Published;
}
