namespace Blog.Network.Mailing;

/// <summary>What became of one reader's message, and why.</summary>
/// <param name="Recipient">The reader.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Message">What the server said, or what happened, as a sentence; empty when it was taken. The password
/// is never part of it.</param>
public sealed record MailVerdict(Recipient Recipient, MailFate Fate, string Message = "")
{
    /// <summary>The server's code; 0 for none.</summary>
    public int Code { get; init; }
}
