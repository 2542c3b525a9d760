using System.Collections.Immutable;

namespace Blog.Network.Mailing;

/// <summary>An issue that is to be sent.</summary>
public sealed record MailOrder
{
    /// <summary>The whole message without a recipient (RFC 5322).</summary>
    public required ReadOnlyMemory<byte> Message { get; init; }

    /// <summary>What tells this issue from every other, of every site: it goes into the message ids.</summary>
    public required string Issue { get; init; }

    /// <summary>The host name behind the <c>@</c> of message ids.</summary>
    public required string Host { get; init; }

    /// <summary>Where readers leave; null for none. <c>{email}</c> in it becomes the reader's address.</summary>
    public string? Unsubscribe { get; init; }

    /// <summary>Who gets it, in this order, each once.</summary>
    public required ImmutableArray<Recipient> Recipients { get; init; }
}
