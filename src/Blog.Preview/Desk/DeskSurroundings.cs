using Blog.Editing.Reviews;
using Blog.Model.Dates;
using Blog.Pages;
using Blog.Preview.Sites;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Names;
using Blog.Workspace.Clippings;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Drafting;
using Blog.Workspace.Editing;

namespace Blog.Preview.Desk;

/// <summary>All that the desk knows of the machine. Everything that writes is a function of the host's.</summary>
public sealed record DeskSurroundings
{
    /// <summary>How the author types the program's name.</summary>
    public ProgramName Program { get; init; } = ProgramName.Installed;

    /// <summary>The time.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The moment the site is made for, whatever the time is; null when it follows the time.</summary>
    public DateTimeOffset? Moment { get; init; }

    /// <summary>Writes the file of a new document whole; false when something stands at its path.</summary>
    public required Func<NewDocument, Edited<bool>> Write { get; init; }

    /// <summary>Records the address of a cross-post, or says why not.</summary>
    public required Func<Site, SitePost, RecordWish, DateTimeOffset, RecordOutcome> Record { get; init; }

    /// <summary>Puts a link into the clippings, or says why not.</summary>
    public required Func<Site, ClipWish, DateTimeOffset, ClipOutcome> Clip { get; init; }

    /// <summary>Fetches the card of a link that was clipped; null where cards are not fetched.</summary>
    public Func<string, CancellationToken, Task>? FetchCard { get; init; }

    /// <summary>Adds what is new to the review of a month.</summary>
    public required Func<Site, YearMonth, SitePost, ExtendedReview> Extend { get; init; }

    /// <summary>Looks through all files; the newest state after that.</summary>
    public required Func<Task<PreviewState>> Rescan { get; init; }

    /// <summary>The newest state, as soon as it is newer than a version.</summary>
    public required Func<long, CancellationToken, Task<PreviewState>> NewerThan { get; init; }

    /// <summary>The address that opens a file at a line and a column in the editor; null when the editor has no such
    /// addresses, and <see cref="OpenEditor"/> has to start it.</summary>
    public required Func<ContentPath, int, int, string?> EditorLink { get; init; }

    /// <summary>Opens a file at a line and a column in the editor.</summary>
    public required Action<ContentPath, int, int> OpenEditor { get; init; }
}
