using System.Collections.Immutable;

namespace Blog.Network.Mailing;

/// <summary>An issue to send.</summary>
public sealed record MailOrder
{
    /// <summary>The whole message without a recipient (RFC 5322).</summary>
    public required ReadOnlyMemory<byte> Message { get; init; }

    /// <summary>Identifies this issue among all issues of all sites; it is part of the message ids.</summary>
    public required string Issue { get; init; }

    /// <summary>The host name behind the <c>@</c> of message ids.</summary>
    public required string Host { get; init; }

    /// <summary>
    /// The address where readers unsubscribe; null for none. <c>{email}</c> in it becomes the reader's address.
    /// </summary>
    public string? Unsubscribe { get; init; }

    /// <summary>The readers who get it, in this order, each once.</summary>
    public required ImmutableArray<Recipient> Recipients { get; init; }
}
