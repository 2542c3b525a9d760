namespace Blog.Model.Newsletters;

/// <summary>What <c>newsletter</c> in <c>content/site.yml</c> says of the mails that reviews become.</summary>
/// <param name="Title">The newsletter's name.</param>
/// <param name="From">Who sends it.</param>
public sealed record NewsletterSettings(string Title, Mailbox From)
{
    /// <summary>Where answers go; null for to its sender.</summary>
    public Mailbox? ReplyTo { get; init; }

    /// <summary>Where readers leave: an address of the web, <c>mailto:</c>, or what the provider puts one in the place of.</summary>
    public required string Unsubscribe { get; init; }

    /// <summary>Whether <see cref="Unsubscribe"/> is an address and not yet to be filled in by a provider.</summary>
    public bool HasUnsubscribeAddress => Uri.TryCreate(Unsubscribe, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto";

    /// <summary>The postal address that many countries ask for below such mails; empty for none.</summary>
    public string PostalAddress { get; init; } = "";

    /// <summary>How many of the newest issues the feed for providers has, at most.</summary>
    public int Items { get; init; } = 20;
}
