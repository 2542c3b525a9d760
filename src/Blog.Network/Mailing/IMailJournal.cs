namespace Blog.Network.Mailing;

/// <summary>
/// Keeps what is known of each message. What it is told has to be safe from a power failure when a method returns; an
/// exception of a method ends the sending before anything more is sent. </summary>
public interface IMailJournal
{
    /// <summary>The end of this reader's message goes over the line next: from now until its verdict nobody but the
    /// server knows whether it was taken.</summary>
    void Intend(Recipient recipient);

    /// <summary>What became of a reader's message.</summary>
    void Conclude(MailVerdict verdict);
}
