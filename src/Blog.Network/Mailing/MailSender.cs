using Blog.Network.Visiting;

namespace Blog.Network.Mailing;

/// <summary>
/// Sends issues of a newsletter by SMTP (RFC 5321): one message to each reader, over one connection, in the order of
/// the recipients. Failures of the server or the connection are outcomes, never exceptions.
/// </summary>
/// <param name="line">How the server is reached.</param>
public sealed class MailSender(MailLine line)
{
    private static readonly TimeSpan LeastTime = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan TimeForEach = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(20);

    /// <summary>Sends an issue.</summary>
    /// <param name="order">What is sent, and to whom.</param>
    /// <param name="journal">Records the intent before the end of each message, and the verdict after it.</param>
    /// <param name="stop">Stops it at once, or after the message whose end is being sent.</param>
    public async Task<MailOutcome> SendAsync(MailOrder order, IMailJournal journal, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(journal);
        var most = line.MostTime ?? UsualTime(order.Recipients.Length);
        using var connection = new SmtpConnection(line);
        using var limit = new CancellationTokenSource(most, line.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stop);
        var outcome = await new MailRound(line, order, journal, connection)
            .RunAsync(either.Token)
            .ConfigureAwait(false);
        await connection.CloseAsync().ConfigureAwait(false);
        return outcome.End == MailEnd.Stopped && !stop.IsCancellationRequested
            ? outcome with
            {
                End = MailEnd.OutOfTime,
                Message = RunLimit.Over(most),
            }
            : outcome;
    }

    // A healthy server takes a second or two for each message. A slow one ends here at some point, and the rest is sent
    // later.
    private TimeSpan UsualTime(int readers)
    {
        var each = TimeSpan.FromSeconds(Math.Max(TimeForEach.TotalSeconds, 60.0 / line.Server.PerMinute));
        var most = LeastTime + (each * readers);
        return most < LongestTimer ? most : LongestTimer;
    }

    /// <summary>The message as one reader gets it, for a preview.</summary>
    public static byte[] Rehearse(MailOrder order, Recipient recipient)
    {
        using var message = new IssueMessage(order).For(recipient);
        using var bytes = new MemoryStream();
        message.WriteTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>What is wrong with an issue for every reader, as a sentence; null when nothing is.</summary>
    public static string? ProblemOf(MailOrder order) => new IssueMessage(order).Problem();

    /// <summary>The subject of an issue; empty for none.</summary>
    public static string SubjectOf(MailOrder order) => new IssueMessage(order).Subject();
}
