namespace Blog.Syndication.Mailing;

/// <summary>
/// Sends issues of a newsletter by SMTP (RFC 5321): one message to each reader, over one connection, in the order's order. Nothing is thrown for what a
/// server or a line does.
/// </summary>
/// <param name="line">How the server is reached.</param>
public sealed class MailSender(MailLine line)
{
    /// <summary>Sends an issue.</summary>
    /// <param name="order">What is sent, and to whom.</param>
    /// <param name="journal">Is told before the end of each message, and what became of it.</param>
    /// <param name="stop">Stops it after the message that is on the line.</param>
    public async Task<MailOutcome> SendAsync(MailOrder order, IMailJournal journal, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(journal);
        using var connection = new SmtpConnection(line);
        var outcome = await new MailRound(line, order, journal, connection).RunAsync(stop).ConfigureAwait(false);
        await connection.CloseAsync().ConfigureAwait(false);
        return outcome;
    }

    /// <summary>The message as one reader gets it, to be looked at.</summary>
    public static byte[] Rehearse(MailOrder order, Recipient recipient)
    {
        using var message = new IssueMessage(order).For(recipient);
        using var bytes = new MemoryStream();
        message.WriteTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>What is wrong with an issue whoever gets it, as a sentence; null when nothing is.</summary>
    public static string? ProblemOf(MailOrder order) => new IssueMessage(order).Problem();

    /// <summary>The subject of an issue; empty for none.</summary>
    public static string SubjectOf(MailOrder order) => new IssueMessage(order).Subject();
}
