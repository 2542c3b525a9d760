using MailKit;

namespace Blog.Network.Mailing;

/// <summary>
/// Notices when all of a message is written but its end, the line with a dot (RFC 5321, 4.1.1.4). Before that moment a
/// server cannot have taken the message, however the connection ends; after it nobody knows until the answer arrives.
/// Intents are recorded at this moment and no earlier.
/// </summary>
/// <param name="pass">Records the intent.</param>
internal sealed class PointOfNoReturn(Action pass) : ITransferProgress
{
    private readonly Lock _lock = new();
    private bool _isStopped;

    /// <summary>Whether the end of the message may have been sent.</summary>
    public bool IsPassed { get; private set; }

    /// <summary>
    /// Whether the intent is being recorded: a failure then is one of the journal, not of the connection.
    /// </summary>
    public bool IsPassing { get; private set; }

    /// <inheritdoc/>
    public void Report(long bytesTransferred, long totalSize)
    {
        // Dots at the start of lines are doubled, so more bytes may be written than the message has, never fewer.
        if (bytesTransferred >= totalSize)
            Pass();
    }

    /// <inheritdoc/>
    public void Report(long bytesTransferred) => Pass();

    /// <summary>Ends the message, unless its end may have been sent: then the answer is worth waiting for.</summary>
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
