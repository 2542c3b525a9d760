using MailKit;

namespace Blog.Network.Mailing;

/// <summary>
/// Sees when all of a message is written but its end, the line with a dot (RFC 5321, 4.1.1.4). Before that a server
/// cannot have taken it, however the connection ends; behind it nobody knows until the answer is there. Intents are
/// kept at this moment and no earlier. </summary>
/// <param name="pass">Keeps the intent.</param>
internal sealed class PointOfNoReturn(Action pass) : ITransferProgress
{
    private readonly Lock _lock = new();
    private bool _isStopped;

    /// <summary>Whether the end of the message may be on the line.</summary>
    public bool IsPassed { get; private set; }

    /// <summary>Whether the intent is being kept: what fails then is the journal, and no connection.</summary>
    public bool IsPassing { get; private set; }

    /// <inheritdoc/>
    public void Report(long bytesTransferred, long totalSize)
    {
        // Dots at the start of lines are doubled on the way, so that more is written than the message is long; never
        // less.
        if (bytesTransferred >= totalSize)
            Pass();
    }

    /// <inheritdoc/>
    public void Report(long bytesTransferred) => Pass();

    /// <summary>Ends the message, unless its end may be on the line: then its answer is worth waiting for.</summary>
    /// <param name="end">Ends it.</param>
    public void Stop(CancellationTokenSource end)
    {
        ArgumentNullException.ThrowIfNull(end);
        lock (_lock)
        {
            if (IsPassed || IsPassing)
                return;
            _isStopped = true;
        }

        end.Cancel();
    }

    private void Pass()
    {
        lock (_lock)
        {
            if (IsPassed)
                return;
            if (_isStopped)
                throw new OperationCanceledException();
            IsPassing = true;
        }

        pass();
        (IsPassing, IsPassed) = (false, true);
    }
}
