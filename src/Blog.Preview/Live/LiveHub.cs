using System.Collections.Concurrent;
using System.Net.WebSockets;
using Blog.Preview.Sites;

namespace Blog.Preview.Live;

/// <summary>The door of this folder: holds a conversation with each tab, and wakes all of them when there is a newer
/// state.</summary>
internal sealed class LiveHub : IAsyncDisposable
{
    private readonly LiveSite _live;
    private readonly IServedPages _pages;
    private readonly LiveChoices _choices;
    private readonly ConcurrentDictionary<LiveConnection, OpenTab> _tabs = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _ringing;

    /// <summary>A hub without tabs.</summary>
    /// <param name="live">The site.</param>
    /// <param name="pages">Gives the answers to addresses.</param>
    /// <param name="choices">What tabs may do.</param>
    public LiveHub(LiveSite live, IServedPages pages, LiveChoices choices)
    {
        (_live, _pages, _choices) = (live, pages, choices);
        _ringing = RingOnChangeAsync();
    }

    /// <summary>How many tabs there are.</summary>
    public int Count => _tabs.Count;

    /// <summary>Converses with a tab until it is gone or the hub ends.</summary>
    public async Task ConverseAsync(WebSocket socket)
    {
        var tab = new OpenTab(new LiveSocket(socket), NewSource());
        var connection = new LiveConnection(tab.Socket, _live, _pages, _choices);
        _tabs[connection] = tab;
        try
        {
            await connection.ConverseAsync(_ending.Token);
        }
        catch (WebSocketException)
        {
            // The tab was closed, or its machine was: nobody is left to hear of it.
        }
        catch (OperationCanceledException) when (_ending.IsCancellationRequested)
        {
            // The tab got the farewell, and did not answer in time.
        }
        finally
        {
            _tabs.TryRemove(connection, out _);
            tab.Gone.SetResult();
        }
    }

    /// <summary>Says farewell to every tab, waits a moment for the answers, and ends all conversations.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_ending.IsCancellationRequested)
            return;
        using var patience = new CancellationTokenSource(_choices.Farewell, _choices.Clock);
        var tabs = _tabs.Values.ToList();
        // All at once: a tab that takes nothing any more must not cost the others their farewell.
        await Task.WhenAll(tabs.Select(tab => BidAsync(tab.Socket, patience.Token)))
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(tabs.Select(tab => tab.Gone.Task))
            .WaitAsync(patience.Token)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _ending.CancelAsync();
        await _ringing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ending.Dispose();
    }

    private static async Task BidAsync(LiveSocket socket, CancellationToken cancellation) =>
        await socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "The preview has ended.", cancellation);

    private async Task RingOnChangeAsync()
    {
        var version = _live.Current.Version;
        while (true)
        {
            // Tabs on the site come first: the preview's own pages take longer, and nobody waits for them.
            foreach (var connection in _tabs.Keys.OrderByDescending(c => c.IsOnSite))
                connection.Ring();
            version = (await _live.NewerThanAsync(version, _ending.Token)).Version;
        }
    }

    // The tab's own thread does not do the work of those who wait for its end.
    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed record OpenTab(LiveSocket Socket, TaskCompletionSource Gone);
}
