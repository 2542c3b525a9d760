using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Blog.Tests.Fakes;

/// <summary>A mail server on loopback that accepts every message, unless a test says otherwise.</summary>
internal sealed class MailBox : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public MailBox()
    {
        _listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public ConcurrentQueue<string> To { get; } = [];

    /// <summary>Answers the end of a message to an address; null hangs up.</summary>
    public Func<string, string?> OnEnd { get; set; } = _ => "250 taken";

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        while (_listener.Server.IsBound)
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await TalkAsync(
                    new StreamReader(client.GetStream(), Encoding.Latin1),
                    new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true }
                );
            }
            catch (Exception failure)
                when (failure is SocketException or ObjectDisposedException or IOException or InvalidOperationException)
            {
                // The test is over, or the other side hung up.
            }
        }
    }

    private async Task TalkAsync(StreamReader reader, StreamWriter writer)
    {
        var to = "";
        await writer.WriteLineAsync("220 box");
        while (await reader.ReadLineAsync() is { } command)
        {
            if (command.StartsWith("RCPT", StringComparison.Ordinal))
                to = command.Split('<', '>')[1];
            var answer = "250 ok";
            if (command == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                while (await reader.ReadLineAsync() is { } line && line != ".")
                    continue;
                answer = OnEnd(to);
                if (answer?.StartsWith("250", StringComparison.Ordinal) == true)
                    To.Enqueue(to);
            }

            if (answer is null)
                return;
            await writer.WriteLineAsync(answer);
        }
    }
}
