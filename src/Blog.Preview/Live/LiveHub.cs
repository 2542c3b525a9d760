using System.Collections.Concurrent;
using System.Net.WebSockets;
using Blog.Preview.Sites;

namespace Blog.Preview.Live;

/// <summary>The door of this room: a socket for each tab in, what is new out to each.</summary>
internal sealed class LiveHub : IAsyncDisposable
{
    private readonly LiveSite _live;
    private readonly IServedPages _pages;
    private readonly LiveChoices _choices;
    private readonly ConcurrentDictionary<LiveConnection, LiveSocket> _connections = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _ringing;

    /// <summary>A hub without tabs.</summary>
    /// <param name="live">The site.</param>
    /// <param name="pages">Gives what addresses show.</param>
    /// <param name="choices">What tabs may do.</param>
    public LiveHub(LiveSite live, IServedPages pages, LiveChoices choices)
    {
        (_live, _pages, _choices) = (live, pages, choices);
        _ringing = RingOnChange();
    }

    /// <summary>How many tabs there are.</summary>
    public int Count => _connections.Count;

    /// <summary>Converses with a tab until it is gone or the hub ends.</summary>
    public async Task Converse(WebSocket socket)
    {
        var text = new LiveSocket(socket);
        var connection = new LiveConnection(text, _live, _pages, _choices);
        _connections[connection] = text;
        try
        {
            await connection.Converse(_ending.Token);
        }
        catch (WebSocketException)
        {
            // The tab was closed, or the machine it is on: nobody is left to be told.
        }
        catch (OperationCanceledException) when (_ending.IsCancellationRequested)
        {
            // It was told, and did not answer in time.
        }
        finally
        {
            _connections.TryRemove(connection, out _);
        }
    }

    /// <summary>Tells every tab that the preview ends, and ends all conversations.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_ending.IsCancellationRequested)
            return;
        using var patience = new CancellationTokenSource(_choices.Farewell);
        // All at once: one that takes nothing any more must not cost the others their farewell.
        await Task.WhenAll(_connections.Values.Select(socket => Bid(socket, patience.Token)))
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (!_connections.IsEmpty && !patience.IsCancellationRequested)
            await Task.Delay(5, patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _ending.CancelAsync();
        await _ringing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ending.Dispose();
    }

    private static async Task Bid(LiveSocket socket, CancellationToken cancellation) =>
        await socket.Close(WebSocketCloseStatus.EndpointUnavailable, "The preview has ended.", cancellation);

    private async Task RingOnChange()
    {
        for (var version = _live.Current.Version; ; version = (await _live.NewerThan(version, _ending.Token)).Version)
        {
            // Who looks at the site first: the preview's own pages take longer, and nobody waits for them.
            foreach (var connection in _connections.Keys.OrderByDescending(c => c.IsOnSite))
                connection.Ring();
        }
    }
}
