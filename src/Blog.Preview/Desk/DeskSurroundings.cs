using Blog.Editing.Reviews;
using Blog.Model;
using Blog.Pages;
using Blog.Preview.Sites;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Workspace.Clippings;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Drafting;
using Blog.Workspace.Editing;

namespace Blog.Preview.Desk;

/// <summary>All that the desk knows of the machine.</summary>
public sealed record DeskSurroundings
{
    /// <summary>Tells the time.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The moment the site is made for, whatever the time is; null when it follows the time.</summary>
    public DateTimeOffset? Moment { get; init; }

    /// <summary>Writes the file of a new document whole; false when something stands at its path.</summary>
    public required Func<NewDocument, Edited<bool>> Write { get; init; }

    /// <summary>Writes down where a copy of a post is, or says why not.</summary>
    public required Func<Site, SitePost, RecordWish, DateTimeOffset, RecordOutcome> Record { get; init; }

    /// <summary>Puts a link into the clippings, or says why not.</summary>
    public required Func<Site, ClipWish, DateTimeOffset, ClipOutcome> Clip { get; init; }

    /// <summary>Fetches the card of a link that was clipped; null where cards are not fetched.</summary>
    public Func<string, CancellationToken, Task>? FetchCard { get; init; }

    /// <summary>Adds to the review of a month what is new.</summary>
    public required Func<Site, YearMonth, SitePost, ExtendedReview> Extend { get; init; }

    /// <summary>The newest state, after a look at all files.</summary>
    public required Func<Task<PreviewState>> Rescan { get; init; }

    /// <summary>The site once it is newer than a version.</summary>
    public required Func<long, CancellationToken, Task<PreviewState>> NewerThan { get; init; }

    /// <summary>The address that opens a file at a line and a column in the editor; null when the editor has none, and
    /// is started by <see cref="OpenEditor"/>.</summary>
    public required Func<ContentPath, int, int, string?> EditorLink { get; init; }

    /// <summary>Opens a file at a line and a column in the editor.</summary>
    public required Action<ContentPath, int, int> OpenEditor { get; init; }
}
