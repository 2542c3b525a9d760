using Blog.Network.Mailing;

namespace Blog.Workspace.Newsletters;

/// <summary>Reports progress on top of another journal.</summary>
/// <param name="journal">The other one.</param>
/// <param name="total">How many messages are sent.</param>
/// <param name="report">Gets how many are done, and the total.</param>
public sealed class CountedJournal(IMailJournal journal, int total, Action<int, int> report) : IMailJournal
{
    private int _done;

    /// <inheritdoc/>
    public void Intend(Recipient recipient) => journal.Intend(recipient);

    /// <inheritdoc/>
    public void Conclude(MailVerdict verdict)
    {
        journal.Conclude(verdict);
        if (verdict.Fate != MailFate.NotTaken)
            report(++_done, total);
    }
}
