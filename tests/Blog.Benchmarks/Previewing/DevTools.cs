using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;

namespace Blog.Benchmarks.Previewing;

/// <summary>
/// One page of a Chromium, driven by its DevTools protocol (https://chromedevtools.github.io/devtools-protocol/). One
/// call at a time.
/// </summary>
internal sealed class DevTools : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private int _calls;

    private DevTools() { }

    /// <summary>Connects to a page.</summary>
    /// <param name="address">Its <c>webSocketDebuggerUrl</c>.</param>
    public static async Task<DevTools> Connect(Uri address)
    {
        var page = new DevTools();
        await page._socket.ConnectAsync(address, CancellationToken.None);
        return page;
    }

    /// <summary>Goes to an address and waits until the page is loaded and connected to the preview.</summary>
    public async Task GoTo(Uri address)
    {
        await Call("Page.navigate", json => json.WriteString("url", address.AbsoluteUri));
        await Evaluate(
            "new Promise(done => document.readyState === 'complete' ? done(true) : "
                + "addEventListener('load', () => done(true)))"
        );
    }

    /// <summary>The value of an expression; a promise is waited for.</summary>
    public async Task<string> Evaluate(string expression)
    {
        var answer = await Call(
            "Runtime.evaluate",
            json =>
            {
                json.WriteString("expression", expression);
                json.WriteBoolean("awaitPromise", true);
                json.WriteBoolean("returnByValue", true);
            }
        );
        if (answer.TryGetProperty("exceptionDetails", out var failure))
            throw new InvalidOperationException($"The page threw: {failure.GetRawText()}");
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value.ToString() : "";
    }

    /// <summary>Sends an expression without waiting for its value; the next <see cref="Answer"/> gives it.</summary>
    public Task Begin(string expression) =>
        Send(
            "Runtime.evaluate",
            json =>
            {
                json.WriteString("expression", expression);
                json.WriteBoolean("awaitPromise", true);
            }
        );

    /// <summary>Waits for the answer to what was begun last.</summary>
    public async Task Answer(CancellationToken cancellation) => await Receive(cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<JsonElement> Call(string method, Action<Utf8JsonWriter> writeParameters)
    {
        await Send(method, writeParameters);
        return await Receive(CancellationToken.None);
    }

    private async Task Send(string method, Action<Utf8JsonWriter> writeParameters)
    {
        var message = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(message))
        {
            json.WriteStartObject();
            json.WriteNumber("id", ++_calls);
            json.WriteString("method", method);
            json.WriteStartObject("params");
            writeParameters(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        await _socket.SendAsync(
            message.WrittenMemory,
            WebSocketMessageType.Text,
            endOfMessage: true,
            CancellationToken.None
        );
    }

    // Events have no id and answers to earlier calls a smaller one: both are passed over.
    private async Task<JsonElement> Receive(CancellationToken cancellation)
    {
        while (true)
        {
            var message = new ArrayBufferWriter<byte>();
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(message.GetMemory(1 << 16), cancellation);
                message.Advance(part.Count);
            } while (!part.EndOfMessage);

            using var json = JsonDocument.Parse(message.WrittenMemory);
            if (!json.RootElement.TryGetProperty("id", out var id) || id.GetInt32() != _calls)
                continue;
            return json.RootElement.TryGetProperty("result", out var result)
                ? result.Clone()
                : throw new InvalidOperationException($"Chromium refused: {json.RootElement.GetRawText()}");
        }
    }
}
