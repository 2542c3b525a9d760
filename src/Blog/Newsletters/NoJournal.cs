using Blog.Syndication.Mailing;

namespace Blog.Newsletters;

/// <summary>Keeps nothing: for a test that an author sends to an address of their own, as often as they like.</summary>
internal sealed class NoJournal : IMailJournal
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
