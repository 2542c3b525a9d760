using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Blog.Model;

namespace Blog.Network.Tests.Fakes;

/// <summary>A mail server on loopback that does what a test says: answers, refuses, hangs up.</summary>
internal sealed class FakeMailServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public FakeMailServer()
    {
        _listener.Start();
        _ = Task.Run(AcceptAsync);
    }

    /// <summary>What was taken: whom it is for, and the text as it came over the line.</summary>
    public ConcurrentQueue<(string To, string Text)> Taken { get; } = [];

    public ConcurrentQueue<string> Commands { get; } = [];

    /// <summary>What is answered to EHLO, line by line.</summary>
    public string Abilities { get; init; } = "250 fake";

    /// <summary>Answers RCPT TO; null hangs up.</summary>
    public Func<string, string?> OnRecipient { get; set; } = _ => "250 ok";

    /// <summary>Answers the end of a message; null hangs up. What is answered with 250 is taken.</summary>
    public Func<string, string?> OnEnd { get; set; } = _ => "250 taken";

    public Func<string, string> OnSignIn { get; set; } = _ => "235 welcome";

    public X509Certificate2? Certificate { get; init; }

    public SmtpSettings Settings =>
        new()
        {
            Host = "127.0.0.1",
            Port = ((IPEndPoint)_listener.LocalEndpoint).Port,
            Security = SmtpSecurity.None,
            PerMinute = 6000,
        };

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync();
                _ = Task.Run(() => ServeAsync(client));
            }
            catch (Exception failure)
                when (failure is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                Stream stream = client.GetStream();
                if (Certificate is not null)
                {
                    var secret = new SslStream(stream);
                    await secret.AuthenticateAsServerAsync(Certificate);
                    stream = secret;
                }

                await TalkAsync(
                    new StreamReader(stream, Encoding.Latin1),
                    new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true }
                );
            }
            catch (Exception failure)
                when (failure is IOException or System.Security.Authentication.AuthenticationException)
            {
                // The other side hung up.
            }
        }
    }

    private async Task TalkAsync(StreamReader reader, StreamWriter writer)
    {
        var to = "";
        await writer.WriteLineAsync("220 fake");
        while (await reader.ReadLineAsync() is { } command)
        {
            Commands.Enqueue(command);
            var verb = command.Split(' ')[0].ToUpperInvariant();
            if (verb == "RCPT")
                to = command[
                    (command.IndexOf('<', StringComparison.Ordinal) + 1)..command.IndexOf('>', StringComparison.Ordinal)
                ];
            if (verb == "DATA")
                await writer.WriteLineAsync("354 go on");
            var answer = verb switch
            {
                "EHLO" => Abilities,
                "AUTH" => OnSignIn(command),
                "RCPT" => OnRecipient(to),
                "DATA" => Ended(to, await TextAsync(reader)),
                _ => "250 ok",
            };
            if (answer is null)
                return;
            await writer.WriteLineAsync(answer);
        }
    }

    private string? Ended(string to, string? text)
    {
        if (text is null)
            return null;
        var answer = OnEnd(to);
        if (answer?.StartsWith("250", StringComparison.Ordinal) == true)
            Taken.Enqueue((to, text));
        return answer;
    }

    // Null for a text that has no end: a server takes none of it.
    private static async Task<string?> TextAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line == ".")
                return text.ToString();
            text.Append(line.StartsWith('.') ? line[1..] : line).Append('\n');
        }

        return null;
    }
}
