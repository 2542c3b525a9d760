using Blog.Preview.Desk.Parts;
using Blog.Preview.Sites;
using Blog.Text;

namespace Blog.Preview.Desk.Starting;

/// <summary>Waits a moment for the page of a document that was just written, so that the browser can go there
/// directly.</summary>
/// <param name="newerThan">Gives the newest state, as soon as it is newer than a version.</param>
/// <param name="clock">The time.</param>
internal sealed class AwaitedPage(Func<long, CancellationToken, Task<PreviewState>> newerThan, TimeProvider clock)
{
    // With a watcher that polls, or an error that holds everything up, it may take longer: then the browser waits
    // instead of the server.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    /// <summary>The address of the document's page; after 1.5 seconds, of the page that waits for it.</summary>
    public async Task<string> AddressOfAsync(ContentPath file, DeskView view, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        var state = view.State;
        try
        {
            while (state.Site.Catalogue.Find(file) is null)
                state = await newerThan(state.Version, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return MadePage.Here(file);
        }

        return MadePage.AddressOf(view with { State = state }, file) ?? MadePage.Here(file);
    }
}
