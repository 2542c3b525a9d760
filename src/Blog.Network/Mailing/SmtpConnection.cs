using System.Net.Sockets;
using Blog.Model;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Blog.Network.Mailing;

/// <summary>A connection to a mail server: opened when it is needed, and again when it broke.</summary>
/// <param name="line">How the server is reached.</param>
internal sealed class SmtpConnection(MailLine line) : IDisposable
{
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(5);

    private readonly SmtpClient _client = new()
    {
        Timeout = (int)line.Timeout.TotalMilliseconds,
        // Whether a certificate was called back is asked of a host that is often not to be reached, and then no mail
        // could be sent. Everything else of it is checked.
        CheckCertificateRevocation = false,
    };

    /// <summary>Sends one message. Whatever the line or the server does is what came of it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="to">Whom the server is to bring it to.</param>
    /// <param name="point">Is told when its end goes over the line next.</param>
    /// <param name="stop">Ends it, unless its end is on the line.</param>
    public async Task<Attempt> SendAsync(
        MimeMessage message,
        Recipient to,
        PointOfNoReturn point,
        CancellationToken stop
    )
    {
        using var end = new CancellationTokenSource(line.MessageTime, line.Clock);
        using var stopping = stop.Register(() => point.Stop(end));
        var attempt = await AttemptAsync(message, to, point, end.Token, stop).ConfigureAwait(false);
        return line.Password is { Length: > 0 } password
            ? attempt with
            {
                Message = attempt.Message.Replace(password, "••••••", StringComparison.Ordinal),
            }
            : attempt;
    }

    /// <summary>Says goodbye, where somebody is there to hear it.</summary>
    public async Task CloseAsync()
    {
        try
        {
            using var patience = new CancellationTokenSource(Goodbye, line.Clock);
            await _client.DisconnectAsync(quit: true, patience.Token).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // Everything was answered before; who hangs up first does not matter.
        }
        catch (SmtpProtocolException)
        {
            // The same.
        }
        catch (OperationCanceledException)
        {
            // The same.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<Attempt> AttemptAsync(
        MimeMessage message,
        Recipient to,
        PointOfNoReturn point,
        CancellationToken end,
        CancellationToken stop
    )
    {
        try
        {
            await OpenAsync(end).ConfigureAwait(false);
            var sender = message.From.Mailboxes.First();
            await _client
                .SendAsync(FormatOptions.Default, message, sender, [new MailboxAddress("", to.Address)], end, point)
                .ConfigureAwait(false);
            return new Attempt(MailFate.Accepted);
        }
        catch (OperationCanceledException)
        {
            await HangUpAsync().ConfigureAwait(false);
            if (stop.IsCancellationRequested && !point.IsPassed)
                throw;
            return SmtpFailure.OfLine($"it was not done in {line.MessageTime.TotalSeconds:0} seconds", point.IsPassed);
        }
        catch (SmtpCommandException answer)
        {
            return SmtpFailure.OfAnswer(answer);
        }
        catch (AuthenticationException failure)
        {
            return SmtpFailure.Final(
                MailEnd.NotSignedIn,
                $"The mail server does not take the name or the password: {SmtpFailure.Sentence(failure.Message)}"
            );
        }
        catch (ServiceNotAuthenticatedException)
        {
            return SmtpFailure.Final(MailEnd.NotSignedIn, "The mail server wants a name and a password.");
        }
        catch (SslHandshakeException failure)
        {
            return SmtpFailure.Final(
                MailEnd.NotSecret,
                $"No secret connection to {line.Server.Host}: "
                    + $"{SmtpFailure.Sentence(failure.InnerException?.Message ?? failure.Message)} Is "
                    + "'security' right for this port?"
            );
        }
        catch (NotSupportedException failure)
        {
            return SmtpFailure.Final(
                MailEnd.NotSecret,
                $"The mail server does not do what is asked of it: {SmtpFailure.Sentence(failure.Message)}"
            );
        }
        catch (SmtpProtocolException failure)
        {
            return SmtpFailure.OfLine(failure.Message, point.IsPassed);
        }
        catch (ServiceNotConnectedException failure)
        {
            return SmtpFailure.OfLine(failure.Message, point.IsPassed);
        }
        catch (TimeoutException failure)
        {
            return SmtpFailure.OfLine(failure.Message, point.IsPassed);
        }
        catch (SocketException failure)
        {
            return SmtpFailure.OfLine(failure.Message, point.IsPassed);
        }
        catch (IOException failure) when (!point.IsPassing)
        {
            return SmtpFailure.OfLine(failure.Message, point.IsPassed);
        }
    }

    // Half a command or half a message is on the line: nothing else can go over it.
    private Task HangUpAsync() => _client.DisconnectAsync(quit: false);

    private async Task OpenAsync(CancellationToken end)
    {
        if (_client.IsConnected)
            return;
        var server = line.Server;
        if (server.Security == SmtpSecurity.None && !server.IsLoopback)
            throw new InvalidOperationException($"Mail is not sent without encryption: {server.Host}");
        await _client
            .ConnectAsync(server.Host, server.EffectivePort, OptionsOf(server.Security), end)
            .ConfigureAwait(false);
        // By chunks the end of a message cannot be told from the rest of it; see PointOfNoReturn.
        _client.Capabilities &= ~(SmtpCapabilities.Chunking | SmtpCapabilities.BinaryMime);
        if (server.User is { } user)
            await _client.AuthenticateAsync(user, line.Password ?? "", end).ConfigureAwait(false);
    }

    private static SecureSocketOptions OptionsOf(SmtpSecurity security) =>
        security switch
        {
            SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
            SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
            _ => SecureSocketOptions.None,
        };
}

/// <summary>What came of one attempt to send one message.</summary>
/// <param name="Fate">What became of the message.</param>
/// <param name="Message">Why, as a sentence; empty when it was taken.</param>
internal sealed record Attempt(MailFate Fate, string Message = "")
{
    /// <summary>How everything ends because of it; null when it does not.</summary>
    public MailEnd? End { get; init; }

    /// <summary>Whether the way to the server failed, rather than this message.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether it is about the message itself, which every reader would be refused for.</summary>
    public bool IsOfMessage { get; init; }

    /// <summary>The server's code; 0 for none.</summary>
    public int Code { get; init; }
}
