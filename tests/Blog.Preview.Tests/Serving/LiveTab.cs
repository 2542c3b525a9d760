using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Blog.Preview.Tests.Serving;

/// <summary>A browser's tab that speaks with the preview.</summary>
internal sealed class LiveTab : IAsyncDisposable
{
    private readonly ClientWebSocket _socket;
    private readonly PreviewHost _host;

    private LiveTab(ClientWebSocket socket, PreviewHost host) => (_socket, _host) = (socket, host);

    public WebSocketCloseStatus? Closed => _socket.CloseStatus;

    public string? Reason => _socket.CloseStatusDescription;

    public static async Task<LiveTab> ConnectAsync(
        PreviewHost host,
        string? origin = "",
        string? name = null,
        string? forwardedFor = null
    )
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin.Length == 0 ? host.Origin : origin);
        if (name is not null)
            socket.Options.SetRequestHeader("Host", name);
        if (forwardedFor is not null)
            socket.Options.SetRequestHeader("X-Forwarded-For", forwardedFor);
        await socket.ConnectAsync(
            new Uri($"ws://127.0.0.1:{host.Server.Port}/_blog/live"),
            TestContext.Current.CancellationToken
        );
        return new LiveTab(socket, host);
    }

    public Task LookAsync(string page, string? version) =>
        SayAsync(
            new
            {
                type = "look",
                page,
                version,
                token = _host.Token.Value,
            }
        );

    public Task SayAsync(object message) => SayAsync(JsonSerializer.Serialize(message));

    public Task SayAsync(string text) =>
        _socket.SendAsync(
            Encoding.UTF8.GetBytes(text),
            WebSocketMessageType.Text,
            true,
            TestContext.Current.CancellationToken
        );

    /// <summary>The next message of a type; others are skipped.</summary>
    public async Task<JsonElement> NextAsync(string type)
    {
        while (await NextAsync() is { } message)
        {
            if (message.GetProperty("type").GetString() == type)
                return message;
        }

        throw new InvalidOperationException($"The preview said no '{type}' any more: {_socket.CloseStatusDescription}");
    }

    /// <summary>The next message; null once the preview closed the conversation.</summary>
    public async Task<JsonElement?> NextAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        using var text = new MemoryStream();
        var part = new byte[64 * 1024];
        while (true)
        {
            var received = await _socket.ReceiveAsync(part.AsMemory(), patience.Token);
            if (received.MessageType == WebSocketMessageType.Close)
                return null;
            text.Write(part, 0, received.Count);
            if (received.EndOfMessage)
                return JsonDocument.Parse(text.ToArray()).RootElement;
        }
    }

    /// <summary>All messages until nothing has come for a while. The tab is of no use afterwards.</summary>
    public async Task<List<JsonElement>> RestAsync(TimeSpan silence)
    {
        var all = new List<JsonElement>();
        var next = NextAsync();
        while (
            await Task.WhenAny(next, Task.Delay(silence, TestContext.Current.CancellationToken)) == next
            && await next is { } message
        )
        {
            all.Add(message);
            next = NextAsync();
        }

        return all;
    }

    /// <summary>Answers the farewell of the preview.</summary>
    public Task CloseAsync() =>
        _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
