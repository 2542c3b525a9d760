using System.Net.WebSockets;

namespace Blog.Preview.Live;

/// <summary>Whole texts over a WebSocket (RFC 6455).</summary>
/// <param name="socket">The socket.</param>
internal sealed class LiveSocket(WebSocket socket)
{
    private const int LongestMessage = 16 * 1024;

    private readonly byte[] _received = new byte[LongestMessage];

    /// <summary>Sends a text.</summary>
    public ValueTask SendAsync(ReadOnlyMemory<byte> text, CancellationToken cancellation) =>
        socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, cancellation);

    /// <summary>The next text, valid until the next call; null when the other side is gone. It is null too after bytes
    /// or a text over 16 KiB, which are answered with the reason.</summary>
    public async Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancellation)
    {
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(_received.AsMemory(length), cancellation);
            length += part.Count;
            if (part.MessageType == WebSocketMessageType.Close)
                return await CloseAsync(WebSocketCloseStatus.NormalClosure, "", cancellation);
            if (part.MessageType == WebSocketMessageType.Binary)
                return await CloseAsync(
                    WebSocketCloseStatus.InvalidMessageType,
                    "Only texts are understood.",
                    cancellation
                );
            if (part.EndOfMessage)
                return _received.AsMemory(0, length);
            if (length == _received.Length)
                return await CloseAsync(
                    WebSocketCloseStatus.MessageTooBig,
                    $"A message has at most {LongestMessage} bytes.",
                    cancellation
                );
        }
    }

    /// <summary>Ends the conversation and says why. Does not wait for an answer.</summary>
    /// <returns>Null, as for nothing received.</returns>
    public async Task<ReadOnlyMemory<byte>?> CloseAsync(
        WebSocketCloseStatus status,
        string reason,
        CancellationToken cancellation
    )
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            await socket.CloseOutputAsync(status, reason, cancellation);
        return null;
    }
}
