using System.Collections.Immutable;
using Blog.Model;
using Blog.Network.Mailing;

namespace Blog.Workspace.Newsletters;

/// <summary>An issue that nothing holds back.</summary>
/// <param name="Edition">Its edition.</param>
/// <param name="Settings">The settings of the site.</param>
/// <param name="Message">The whole message.</param>
public sealed record ReadyIssue(EditionOutputs Edition, SiteSettings Settings, ReadOnlyMemory<byte> Message)
{
    /// <summary>The issue for some readers.</summary>
    /// <param name="recipients">The readers.</param>
    /// <param name="test">
    /// Distinguishes a test from the issue and from other tests: a mail service may drop a message whose id it has
    /// seen. Null for the issue itself.
    /// </param>
    public MailOrder For(ImmutableArray<Recipient> recipients, string? test = null) =>
        new()
        {
            Message = Message,
            Issue = $"{Settings.BaseUrl.Home}\n{Edition.Name}{(test is null ? "" : "\n" + test)}",
            Host = Settings.BaseUrl.Host,
            Unsubscribe = Settings.Newsletter?.UnsubscribeAddress,
            Recipients = recipients,
        };
}
