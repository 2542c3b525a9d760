namespace Blog.Model;

/// <summary>What is known of the newsletter.</summary>
public sealed record NewsletterSettings
{
    /// <summary>
    /// Where readers leave: a <c>mailto:</c> or <c>https:</c> address, in which <c>{email}</c> stands for the reader's own; null for none.
    /// </summary>
    public string? Unsubscribe { get; init; }

    /// <summary>The mail server that issues are sent by; null for none.</summary>
    public SmtpSettings? Smtp { get; init; }
}
