using Blog.Network.Mailing;

namespace Blog.Workspace.Newsletters;

/// <summary>Keeps nothing: for a test that an author sends to an address of their own, as often as they like.</summary>
public sealed class NoJournal : IMailJournal
{
    /// <inheritdoc/>
    public void Intend(Recipient recipient)
    {
        // Nobody asks later.
    }

    /// <inheritdoc/>
    public void Conclude(MailVerdict verdict)
    {
        // The same.
    }
}
