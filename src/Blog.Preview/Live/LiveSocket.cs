using System.Net.WebSockets;

namespace Blog.Preview.Live;

/// <summary>Whole texts over a WebSocket (RFC 6455).</summary>
/// <param name="socket">The socket.</param>
internal sealed class LiveSocket(WebSocket socket)
{
    private const int LongestMessage = 16 * 1024;

    private readonly byte[] _received = new byte[LongestMessage];

    /// <summary>Sends a text.</summary>
    public ValueTask Send(ReadOnlyMemory<byte> text, CancellationToken cancellation) =>
        socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, cancellation);

    /// <summary>The next text, valid until the one after it is asked for; null when the other side is gone, or sent
    /// what is no text or too long a one, which is answered with the reason.</summary>
    public async Task<ReadOnlyMemory<byte>?> Receive(CancellationToken cancellation)
    {
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(_received.AsMemory(length), cancellation);
            length += part.Count;
            if (part.MessageType == WebSocketMessageType.Close)
                return await Close(WebSocketCloseStatus.NormalClosure, "", cancellation);
            if (part.MessageType == WebSocketMessageType.Binary)
                return await Close(WebSocketCloseStatus.InvalidMessageType, "Only texts are understood.", cancellation);
            if (part.EndOfMessage)
                return _received.AsMemory(0, length);
            if (length == _received.Length)
                return await Close(
                    WebSocketCloseStatus.MessageTooBig,
                    $"A message has at most {LongestMessage} bytes.",
                    cancellation
                );
        }
    }

    /// <summary>Ends the conversation and says why. The other side need not answer.</summary>
    /// <returns>Nothing that was received.</returns>
    public async Task<ReadOnlyMemory<byte>?> Close(
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
