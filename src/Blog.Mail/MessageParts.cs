namespace Blog.Mail;

/// <summary>The parts of a message.</summary>
public sealed record MessageParts
{
    /// <summary>Its subject.</summary>
    public required string Subject { get; init; }

    /// <summary>Who sends it.</summary>
    public required MailAddress From { get; init; }

    /// <summary>Where replies go; null for the sender.</summary>
    public MailAddress? ReplyTo { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>The beginning of its id: letters, digits, <c>-</c> and <c>.</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Its plain text.</summary>
    public required string Text { get; init; }

    /// <summary>Its page, as HTML.</summary>
    public required string Html { get; init; }

    /// <summary>The name of the list it goes to, for programs that sort mail (RFC 2919); empty for none.</summary>
    public string ListName { get; init; } = "";

    /// <summary>Where readers leave the list (RFC 2369): an address of the web or <c>mailto:</c>; null where the
    /// provider that sends it adds one.</summary>
    public string? Unsubscribe { get; init; }
}
