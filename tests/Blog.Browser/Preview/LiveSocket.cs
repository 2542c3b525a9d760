using System.Net.WebSockets;
using System.Text;

namespace Blog.Browser.Preview;

/// <summary>One open page's connection to a <see cref="LiveServer"/>.</summary>
/// <param name="socket">The connection.</param>
internal sealed class LiveSocket(WebSocket socket) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>The page that is looked at; empty until it said so.</summary>
    public string Page { get; set; } = "";

    /// <summary>Sends a text; nothing happens when the other end is gone.</summary>
    public async Task Send(string text)
    {
        await _turn.WaitAsync();
        try
        {
            if (socket.State == WebSocketState.Open)
                await socket.SendAsync(
                    Encoding.UTF8.GetBytes(text),
                    WebSocketMessageType.Text,
                    endOfMessage: true,
                    CancellationToken.None
                );
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The next text; null when the connection ended.</summary>
    public async Task<string?> Receive()
    {
        var buffer = new byte[16 * 1024];
        try
        {
            var result = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            return result.MessageType == WebSocketMessageType.Text
                ? Encoding.UTF8.GetString(buffer.AsSpan(0, result.Count))
                : null;
        }
        catch (WebSocketException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
