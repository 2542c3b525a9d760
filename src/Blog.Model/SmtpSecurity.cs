namespace Blog.Model;

/// <summary>How a connection to a mail server is kept secret.</summary>
public enum SmtpSecurity
{
    /// <summary>TLS from the first byte (RFC 8314), usually on port 465.</summary>
    Tls,

    /// <summary>TLS after <c>STARTTLS</c> (RFC 3207), usually on port 587. A server that does not offer it is
    /// refused.</summary>
    StartTls,

    /// <summary>Nothing. Only a server on this machine is spoken to so.</summary>
    None,
}
