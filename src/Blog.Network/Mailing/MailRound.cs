using System.Collections.Immutable;

namespace Blog.Network.Mailing;

/// <summary>One issue on its way to its readers, over one connection.</summary>
/// <param name="line">How the server is reached.</param>
/// <param name="order">What is sent.</param>
/// <param name="journal">Records what is known.</param>
/// <param name="connection">The connection.</param>
internal sealed class MailRound(MailLine line, MailOrder order, IMailJournal journal, SmtpConnection connection)
{
    private const int MostTries = 4;
    private const int MostInARow = 3;

    private readonly IssueMessage _issue = new(order);
    private readonly ImmutableArray<MailVerdict>.Builder _verdicts = ImmutableArray.CreateBuilder<MailVerdict>();
    private int _inARow;

    /// <summary>Sends the issue to every reader.</summary>
    /// <param name="stop">Stops it at once, or after the message whose end is being sent.</param>
    public async Task<MailOutcome> RunAsync(CancellationToken stop)
    {
        if (_issue.Problem() is { } problem)
            return Outcome(MailEnd.Refused, problem);
        var pace = new MailPace(line.Clock, line.Server.PerMinute);
        try
        {
            foreach (var recipient in order.Recipients)
            {
                await pace.WaitAsync(stop).ConfigureAwait(false);
                if (await SendAsync(recipient, stop).ConfigureAwait(false) is { } ended)
                    return ended;
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Outcome(MailEnd.Stopped, "Stopped.");
        }

        return Outcome(MailEnd.Complete, "");
    }

    private async Task<MailOutcome?> SendAsync(Recipient recipient, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            stop.ThrowIfCancellationRequested();
            var attempt = await AttemptAsync(recipient, stop).ConfigureAwait(false);
            var isLast = tries == MostTries;
            if (attempt.End is { } end)
                return Outcome(end, attempt.Message);
            if (attempt.Fate == MailFate.NotTaken && !isLast)
            {
                var pause = line.FirstPause * (1 << (tries - 1));
                line.Report($"{attempt.Message} Trying again in {Math.Ceiling(pause.TotalSeconds):0} seconds.");
                await Task.Delay(pause, line.Clock, stop).ConfigureAwait(false);
                continue;
            }

            if (attempt is { IsBroken: true, Fate: MailFate.NotTaken })
                return Outcome(MailEnd.Unreachable, attempt.Message);
            _verdicts.Add(VerdictOf(recipient, attempt));
            return EndAfter(attempt);
        }
    }

    private async Task<Attempt> AttemptAsync(Recipient recipient, CancellationToken stop)
    {
        var point = new PointOfNoReturn(() => journal.Intend(recipient));
        using var message = _issue.For(recipient);
        var attempt = await connection.SendAsync(message, recipient, point, stop).ConfigureAwait(false);
        // Recorded now, since the program may be killed while it waits for the next attempt.
        if (point.IsPassed || attempt.Fate != MailFate.NotTaken)
            journal.Conclude(VerdictOf(recipient, attempt));
        return attempt;
    }

    // When the server refuses several readers in a row, the cause is the server or the message: going on would give
    // every reader the same verdict.
    private MailOutcome? EndAfter(Attempt attempt)
    {
        _inARow =
            attempt.Fate == MailFate.NotTaken || (attempt.Fate == MailFate.Refused && attempt.IsOfMessage)
                ? _inARow + 1
                : 0;
        return _inARow < MostInARow
            ? null
            : Outcome(
                attempt.Fate == MailFate.NotTaken ? MailEnd.Unreachable : MailEnd.Refused,
                $"{attempt.Message} It said so to {MostInARow} readers in a row."
            );
    }

    private static MailVerdict VerdictOf(Recipient recipient, Attempt attempt) =>
        new(recipient, attempt.Fate, attempt.Message) { Code = attempt.Code };

    private MailOutcome Outcome(MailEnd end, string message) => new(end, message, _verdicts.ToImmutable());
}
