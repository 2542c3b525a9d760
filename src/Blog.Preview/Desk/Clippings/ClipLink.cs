using Blog.Pages;
using Blog.Preview.Desk.Parts;
using Blog.Preview.Sites;
using Blog.Workspace.Clippings;

namespace Blog.Preview.Desk.Clippings;

/// <summary>Clips a link from the form, as <c>blog clip</c> does: into the files as they are on the disk, whatever is
/// shown.</summary>
/// <param name="clip">Adds the link to the clippings, or says why not.</param>
/// <param name="fetch">Fetches the card of the link; null where cards are not fetched.</param>
/// <param name="rescan">Looks through all files, and gives the newest state after that.</param>
internal sealed class ClipLink(
    Func<Site, ClipWish, DateTimeOffset, ClipOutcome> clip,
    Func<string, CancellationToken, Task>? fetch,
    Func<Task<PreviewState>> rescan
)
{
    /// <summary>Clips the link. When this ends, the site that is shown has it.</summary>
    /// <param name="entry">What was typed.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellation">Ends fetching its card.</param>
    /// <returns>Null when it is clipped; why not otherwise.</returns>
    public async Task<ClipRefusal?> ClipAsync(ClipEntry entry, DateTimeOffset now, CancellationToken cancellation)
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
