namespace Blog.Model;

/// <summary>The mail server that issues are sent by. The password is not a setting: it comes from the
/// environment.</summary>
public sealed record SmtpSettings
{
    /// <summary>The server's host name or address.</summary>
    public required string Host { get; init; }

    /// <summary>How the connection is encrypted.</summary>
    public SmtpSecurity Security { get; init; } = SmtpSecurity.Tls;

    /// <summary>The port as it is written; null for the usual one, see <see cref="EffectivePort"/>.</summary>
    public int? Port { get; init; }

    /// <summary>The name to sign in with; null for a server that asks for none.</summary>
    public string? User { get; init; }

    /// <summary>How many messages are sent in a minute, at most.</summary>
    public int PerMinute { get; init; } = 60;

    /// <summary>The port; where none is written, 465 for TLS, 587 for STARTTLS and 25 for neither.</summary>
    public int EffectivePort =>
        Port
        ?? Security switch
        {
            SmtpSecurity.Tls => 465,
            SmtpSecurity.StartTls => 587,
            _ => 25,
        };

    /// <summary>Whether the server is on this machine: <c>localhost</c>, or a loopback address.</summary>
    public bool IsLoopback =>
        Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (System.Net.IPAddress.TryParse(Host, out var address) && System.Net.IPAddress.IsLoopback(address));
}

/// <summary>How a connection to a mail server is encrypted.</summary>
public enum SmtpSecurity
{
    /// <summary>TLS from the first byte (RFC 8314), usually on port 465.</summary>
    Tls,

    /// <summary>TLS after <c>STARTTLS</c> (RFC 3207), usually on port 587. A server that does not offer it is
    /// refused.</summary>
    StartTls,

    /// <summary>Not at all; allowed for a server on this machine only.</summary>
    None,
}
