using System.Collections.Immutable;
using System.Net.WebSockets;
using System.Threading.Channels;
using Blog.Preview.Sites;
using Blog.Text;

namespace Blog.Preview.Live;

/// <summary>The conversation with one tab: which page it looks at, which version it has, and sending it newer ones. A
/// tab that sleeps gets the newest when it wakes, and nothing in between.</summary>
/// <param name="socket">Its socket.</param>
/// <param name="live">The site.</param>
/// <param name="pages">Gives the answers to addresses.</param>
/// <param name="choices">What tabs may do.</param>
internal sealed class LiveConnection(LiveSocket socket, LiveSite live, IServedPages pages, LiveChoices choices)
{
    // One stroke is enough, however often the bell is struck before somebody answers.
    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true }
    );
    private ClientMessage.Look? _looked;
    private SitePath? _open;
    private string? _address;
    private string? _version;
    private bool _wasPart;
    private bool _isGone;
    private ImmutableArray<Diagnostic> _told;
    private bool _wasChecked;
    private long _seen = live.Current.Version;

    /// <summary>Whether it looks at a page of the site, and not at one of the preview's own.</summary>
    public bool IsOnSite { get; private set; }

    /// <summary>Says that there is a newer state.</summary>
    public void Ring() => _bell.Writer.TryWrite(true);

    /// <summary>Converses until the tab is gone or the preview ends. Throws what sending threw, once the tab has
    /// answered the end.</summary>
    public async Task ConverseAsync(CancellationToken ending)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(ending);
        var sending = SendAsync(gone.Token);
        var receiving = ReceiveAsync(ending);
        try
        {
            await Task.WhenAny(sending, receiving);
            // A tab that gets nothing any more must not go on as if it did. It learns of the end, returns and asks
            // again.
            if (sending.Exception is { InnerException: not WebSocketException })
                await socket.CloseAsync(
                    WebSocketCloseStatus.InternalServerError,
                    "The preview has a bug. What happened is in the terminal.",
                    ending
                );
            await receiving;
        }
        finally
        {
            await gone.CancelAsync();
            await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            LookAt(null);
        }

        if (sending.IsFaulted)
            await sending;
    }

    private async Task ReceiveAsync(CancellationToken ending)
    {
        while (await socket.ReceiveAsync(ending) is { } text)
        {
            switch (ClientMessage.Read(text))
            {
                case ClientMessage.Look look:
                    Volatile.Write(ref _looked, look);
                    Ring();
                    break;
                case ClientMessage.Open open when choices.Token.IsKnownTo(open.Token):
                    choices.Editor.Open(open.Path, open.Line, open.Column);
                    break;
                case ClientMessage.Open:
                    await socket.CloseAsync(
                        WebSocketCloseStatus.PolicyViolation,
                        "The token is not that of this preview. Reload the page.",
                        ending
                    );
                    return;
                default:
                    await socket.CloseAsync(
                        WebSocketCloseStatus.InvalidPayloadData,
                        "The message is not one of this protocol.",
                        ending
                    );
                    return;
            }
        }
    }

    private async Task SendAsync(CancellationToken ending)
    {
        while (await _bell.Reader.ReadAsync(ending))
        {
            var state = live.Current;
            if (Interlocked.Exchange(ref _looked, null) is { } look)
                (_address, _version, _wasPart, _isGone) = (look.Page, look.Version, look.Version is not null, false);
            if (_address is null)
                continue;
            var had = _version;
            await SendPageAsync(_address, ending);
            if (_version is not null && _version != had && state.Changes is [var change, ..] && change.Version > _seen)
                choices.Sent(_address, change.At);
            await SendChangesAsync(state, ending);
            await SendDiagnosticsAsync(state, ending);
            _seen = state.Version;
        }
    }

    private async Task SendPageAsync(string address, CancellationToken ending)
    {
        // A page without address is not made again while somebody looks at it: it holds what was typed.
        if (address.Length == 0)
            return;
        var page = await pages.AtAsync(address, ending);
        LookAt(page.Path);
        var isPart = page.Status is < 300 or >= 500;
        if (!isPart && _wasPart && page.Version != _version)
        {
            // Until it is sent again the tab shows a note, so that it has to be sent even if it returns unchanged.
            (_isGone, _version) = (true, null);
            await socket.SendAsync(LiveMessages.Gone(address), ending);
        }
        else if (page.IsHtml && page.Version != _version && (isPart || !_isGone))
        {
            _version = page.Version;
            await socket.SendAsync(LiveMessages.Page(address, page), ending);
        }

        (_wasPart, _isGone) = (isPart, _isGone && !isPart);
    }

    private async Task SendChangesAsync(PreviewState state, CancellationToken ending)
    {
        var news = state.Changes.TakeWhile(c => c.Version > _seen).ToList();
        var assets = news.SelectMany(c => c.Refreshed).Distinct().Order().ToList();
        if (assets.Count > 0)
            await socket.SendAsync(LiveMessages.Assets(assets.Select(path => pages.AddressOf(path, state))), ending);
        if (choices.IsFollowing && IsOnSite && Edited(news, state) is { } edited && edited != _address)
            await socket.SendAsync(LiveMessages.Go(edited), ending);
    }

    // The last by path when several documents changed together: any would do, if it is the same one every time.
    private string? Edited(List<ChangeRecord> news, PreviewState state) =>
        news.Select(change =>
                change
                    .Files.Reverse()
                    .Select(file => pages.AddressOf(file, state))
                    .FirstOrDefault(address => address is not null)
            )
            .FirstOrDefault(address => address is not null);

    private async Task SendDiagnosticsAsync(PreviewState state, CancellationToken ending)
    {
        if (
            !choices.IsForAuthor
            || (!_told.IsDefault && _wasChecked == state.IsChecked && _told.SequenceEqual(state.Diagnostics))
        )
            return;
        (_told, _wasChecked) = (state.Diagnostics, state.IsChecked);
        await socket.SendAsync(LiveMessages.Diagnostics(state.Diagnostics, state.IsChecked, choices.Editor), ending);
    }

    private void LookAt(SitePath? path)
    {
        if (path == _open)
            return;
        if (path is { } opened)
            live.Open(opened);
        if (_open is { } closed)
            live.Close(closed);
        _open = path;
        IsOnSite = path is not null;
    }
}
