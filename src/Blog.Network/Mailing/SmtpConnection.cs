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
        // Revocation is looked up at a host that is often unreachable, and then no mail could be sent. All other checks
        // of the certificate are made.
        CheckCertificateRevocation = false,
    };

    /// <summary>Sends one message. Failures of the connection or the server are results, not exceptions.</summary>
    /// <param name="message">The message.</param>
    /// <param name="to">The reader who gets it.</param>
    /// <param name="point">Notices when its end is sent next.</param>
    /// <param name="stop">Stops it, unless its end has been sent.</param>
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

    /// <summary>Closes the connection politely, if it is open.</summary>
    public async Task CloseAsync()
    {
        try
        {
            using var patience = new CancellationTokenSource(Goodbye, line.Clock);
            await _client.DisconnectAsync(quit: true, patience.Token).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // Everything was answered before, so it does not matter who hangs up first.
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

    // Failures of the line, which another attempt may mend.
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
            return await OfferAsync(message, to, point, end).ConfigureAwait(false);
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

    // Failures that no other attempt mends: of the settings, or of what the server can do.
    private async Task<Attempt> OfferAsync(
        MimeMessage message,
        Recipient to,
        PointOfNoReturn point,
        CancellationToken end
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
            var reason = SmtpFailure.Sentence(failure.InnerException?.Message ?? failure.Message);
            return SmtpFailure.Final(
                MailEnd.NotSecret,
                $"No secret connection to {line.Server.Host}: {reason} Is 'security' right for this port?"
            );
        }
        catch (NotSupportedException failure)
        {
            return SmtpFailure.Final(
                MailEnd.NotSecret,
                $"The mail server does not do what is asked of it: {SmtpFailure.Sentence(failure.Message)}"
            );
        }
    }

    // Half a command or half a message has been sent, so nothing else can follow on this connection.
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
        // With chunking the end of a message is not written separately; see PointOfNoReturn.
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

/// <summary>The result of one attempt to send one message.</summary>
/// <param name="Fate">What became of the message.</param>
/// <param name="Message">Why, as a sentence; empty when it was taken.</param>
internal sealed record Attempt(MailFate Fate, string Message = "")
{
    /// <summary>How it ends the whole mailing; null when the mailing goes on.</summary>
    public MailEnd? End { get; init; }

    /// <summary>Whether the connection failed, rather than this message.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether the server refuses the message itself, so that every reader would be refused.</summary>
    public bool IsOfMessage { get; init; }

    /// <summary>The server's code; 0 for none.</summary>
    public int Code { get; init; }
}
