using Blog.Pages;
using Blog.Preview.Desk.Parts;
using Blog.Preview.Sites;
using Blog.Workspace.Clippings;

namespace Blog.Preview.Desk.Clippings;

/// <summary>Clips a link from the form, as <c>blog clip</c> does: on the site as it is on the disk, whatever is
/// shown.</summary>
/// <param name="clip">Writes it down, or says why not.</param>
/// <param name="fetch">Fetches its card; null where cards are not fetched.</param>
/// <param name="rescan">The newest state, after a look at all files.</param>
internal sealed class ClipLink(
    Func<Site, ClipWish, DateTimeOffset, ClipOutcome> clip,
    Func<string, CancellationToken, Task>? fetch,
    Func<Task<PreviewState>> rescan
)
{
    /// <summary>Clips the link. Once it is written it is on the site that is shown.</summary>
    /// <param name="entry">What was typed.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellation">Ends the fetching of its card.</param>
    /// <returns>Null when it is clipped; why not otherwise.</returns>
    public async Task<ClipRefusal?> Clip(ClipEntry entry, DateTimeOffset now, CancellationToken cancellation)
    {
        var state = await rescan();
        if (clip(state.OnDisk, entry.Wish, now).Refusal is { } refusal)
            return refusal;
        if (fetch is not null)
            await fetch(entry.Url, cancellation);
        await rescan();
        return null;
    }
}
