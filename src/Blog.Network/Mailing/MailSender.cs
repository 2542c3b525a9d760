using Blog.Network.Visiting;

namespace Blog.Network.Mailing;

/// <summary>
/// Sends issues of a newsletter by SMTP (RFC 5321): one message to each reader, over one connection, in the order's
/// order. Nothing is thrown for what a server or a line does. </summary>
/// <param name="line">How the server is reached.</param>
public sealed class MailSender(MailLine line)
{
    private static readonly TimeSpan LeastTime = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan TimeForEach = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(20);

    /// <summary>Sends an issue.</summary>
    /// <param name="order">What is sent, and to whom.</param>
    /// <param name="journal">Is told before the end of each message, and what became of it.</param>
    /// <param name="stop">Stops it: at once, or after the message whose end is on the line.</param>
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

    // A server that is well takes a second or two for each. One that is not ends here some time, and the list goes on
    // later.
    private TimeSpan UsualTime(int readers)
    {
        var each = TimeSpan.FromSeconds(Math.Max(TimeForEach.TotalSeconds, 60.0 / line.Server.PerMinute));
        var most = LeastTime + (each * readers);
        return most < LongestTimer ? most : LongestTimer;
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
