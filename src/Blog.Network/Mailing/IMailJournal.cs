namespace Blog.Network.Mailing;

/// <summary>
/// Records what is known about each message. A method returns once its record is safe from a power failure; if it
/// throws, the mailing ends before anything more is sent.
/// </summary>
public interface IMailJournal
{
    /// <summary>
    /// Records that the end of this reader's message is sent next: until its verdict nobody but the server knows
    /// whether the server took it.
    /// </summary>
    void Intend(Recipient recipient);

    /// <summary>Records the verdict on a reader's message.</summary>
    void Conclude(MailVerdict verdict);
}
