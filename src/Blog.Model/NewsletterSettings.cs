using Blog.Model.CrossPosts;

namespace Blog.Model;

/// <summary>The settings under <c>newsletter</c> in <c>content/site.yml</c>, for the issues that reviews
/// become.</summary>
/// <param name="Title">The newsletter's name.</param>
/// <param name="From">Who sends it.</param>
public sealed record NewsletterSettings(string Title, Mailbox From)
{
    /// <summary>Where replies go; null for the sender.</summary>
    public Mailbox? ReplyTo { get; init; }

    /// <summary>Where readers leave: an https or <c>mailto:</c> address, in which <c>{email}</c> stands for the
    /// reader's own, or a placeholder that the provider replaces by one.</summary>
    public required string Unsubscribe { get; init; }

    /// <summary><see cref="Unsubscribe"/> where it is an address; null where a provider has to fill it in.</summary>
    public string? UnsubscribeAddress =>
        Uri.TryCreate(Unsubscribe.Replace("{email}", "a", StringComparison.Ordinal), UriKind.Absolute, out var address)
        && address.Scheme is "https" or "mailto"
            ? Unsubscribe
            : null;

    /// <summary>The mail server that issues are sent by; null where a provider sends them.</summary>
    public SmtpSettings? Smtp { get; init; }

    /// <summary>The postal address that many countries ask for below such mails; empty for none.</summary>
    public string PostalAddress { get; init; } = "";

    /// <summary>How many of the newest issues the feed for providers has, at most.</summary>
    public int Items { get; init; } = 20;
}

/// <summary>A mail address and the name that goes with it.</summary>
/// <param name="Name">The name; empty for none.</param>
/// <param name="Address">The address: <c>ann@example.org</c>.</param>
public sealed record Mailbox(string Name, string Address);

/// <summary>Services that send issues of a newsletter. The ledger of copies has their drafts too; front matter and
/// settings do not name them as targets.</summary>
public static class NewsletterProviders
{
    /// <summary>Buttondown.</summary>
    public static TargetKey Buttondown { get; } = new("buttondown");
}
