using Blog.Network.Mailing;

namespace Blog.Workspace.Newsletters;

/// <summary>Records nothing: for tests that authors send to their own address, as often as they like.</summary>
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
