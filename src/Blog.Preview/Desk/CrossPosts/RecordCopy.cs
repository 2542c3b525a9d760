using Blog.Model;
using Blog.Pages;
using Blog.Preview.Desk.Parts;
using Blog.Preview.Sites;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Workspace.CrossPosts;

namespace Blog.Preview.Desk.CrossPosts;

/// <summary>Records a copy from the form, as <c>blog crosspost record</c> does: on the site as it is on the disk,
/// whatever is shown.</summary>
/// <param name="record">Writes it down, or says why not.</param>
/// <param name="rescan">The newest state, after a look at all files.</param>
internal sealed class RecordCopy(
    Func<Site, SitePost, RecordWish, DateTimeOffset, RecordOutcome> record,
    Func<Task<PreviewState>> rescan
)
{
    // One after another: what one writes is on the site that the next one starts from.
    private SemaphoreSlim Door { get; } = new(1, 1);

    /// <summary>Records the copy. Once it is written it is on the site that is shown.</summary>
    /// <param name="entry">What was typed.</param>
    /// <param name="view">What is shown.</param>
    /// <param name="post">The post.</param>
    /// <param name="target">Where its copy is.</param>
    /// <param name="cancellation">Ends the wait for others.</param>
    /// <returns>Null when it is recorded; why not otherwise.</returns>
    public async Task<RecordRefusal?> Record(
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
