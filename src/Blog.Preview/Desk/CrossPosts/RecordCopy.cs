using Blog.Model.CrossPosts;
using Blog.Pages;
using Blog.Preview.Desk.Parts;
using Blog.Preview.Sites;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Workspace.CrossPosts;

namespace Blog.Preview.Desk.CrossPosts;

/// <summary>Records a cross-post from the form, as <c>blog crosspost record</c> does: in the files as they are on the
/// disk, whatever is shown.</summary>
/// <param name="record">Records it, or says why not.</param>
/// <param name="rescan">Looks through all files, and gives the newest state after that.</param>
internal sealed class RecordCopy(
    Func<Site, SitePost, RecordWish, DateTimeOffset, RecordOutcome> record,
    Func<Task<PreviewState>> rescan
)
{
    // One after another, so that each starts from the files that the one before wrote.
    private SemaphoreSlim Door { get; } = new(1, 1);

    /// <summary>Records the cross-post. When this ends, the site that is shown has it.</summary>
    /// <param name="entry">What was typed.</param>
    /// <param name="view">What is shown.</param>
    /// <param name="post">The post.</param>
    /// <param name="target">The site that the cross-post is on.</param>
    /// <param name="cancellation">Ends the wait for other forms.</param>
    /// <returns>Why it was not recorded; null when it was.</returns>
    public async Task<RecordRefusal?> RecordAsync(
        CopyEntry entry,
        DeskView view,
        SitePost post,
        CrossPostTarget target,
        CancellationToken cancellation
    )
    {
        await Door.WaitAsync(cancellation);
        try
        {
            var outcome = Record(entry, await rescan(), post.Source, target, view.Now);
            if (outcome.Refusal is null)
                await rescan();
            return outcome.Refusal;
        }
        finally
        {
            Door.Release();
        }
    }

    private RecordOutcome Record(
        CopyEntry entry,
        PreviewState state,
        ContentPath source,
        CrossPostTarget target,
        DateTimeOffset now
    )
    {
        var site = state.OnDiskWithProblems;
        return site.Catalogue.Find(source) is { } post
            ? record(site, post, new RecordWish(entry.Url, target.Key.Value, Given(entry.Date), Given(entry.Note)), now)
            : new RecordOutcome(null, new RecordRefusal(RecordField.None, $"There is no post '{source}'."));
    }

    private static string? Given(string text) => text.Length == 0 ? null : text;
}
