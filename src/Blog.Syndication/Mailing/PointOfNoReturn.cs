using MailKit;

namespace Blog.Syndication.Mailing;

/// <summary>
/// Sees when all of a message is written but its end, the line with a dot (RFC 5321, 4.1.1.4). Before that a server cannot have taken it, however the
/// connection ends; behind it nobody knows until the answer is there. Intents are kept at this moment and no earlier.
/// </summary>
/// <param name="pass">Keeps the intent.</param>
internal sealed class PointOfNoReturn(Action pass) : ITransferProgress
{
    /// <summary>Whether the end of the message may be on the line.</summary>
    public bool IsPassed { get; private set; }

    /// <summary>Whether the intent is being kept: what fails then is the journal, and no connection.</summary>
    public bool IsPassing { get; private set; }

    /// <inheritdoc/>
    public void Report(long bytesTransferred, long totalSize)
    {
        // Dots at the start of lines are doubled on the way, so that more is written than the message is long; never less.
        if (bytesTransferred >= totalSize)
            Pass();
    }

    /// <inheritdoc/>
    public void Report(long bytesTransferred) => Pass();

    private void Pass()
    {
        if (IsPassed)
            return;
        IsPassing = true;
        pass();
        (IsPassing, IsPassed) = (false, true);
    }
}
